import type { StageViewProps } from './Views';

export function GapsView(_props: StageViewProps) {
  return null;
}
