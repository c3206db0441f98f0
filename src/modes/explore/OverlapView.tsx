import type { StageViewProps } from './Views';

export function OverlapView(_props: StageViewProps) {
  return null;
}
