import type { StageViewProps } from './Views';

export function ListView(_props: StageViewProps) {
  return null;
}
