/** What can fill the stage, in the order of the bar and by the words of a link. */
export const stageViews = [
  'kaart',
  'netwerk',
  'kaartje',
  'lijst',
  'overlap',
  'hiaten',
  'wegwijzer',
  'wand',
] as const;
export type StageView = (typeof stageViews)[number];

/** What fills the page: the map, a view that takes its place beside the panel, or the steward's desk. */
export const viewModes = [...stageViews, 'gegevens'] as const;
export type ViewMode = (typeof viewModes)[number];
