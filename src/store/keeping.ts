import type { ViewState } from './appState';

/** Where each part of the view outlives the page: in the link, in this browser, or not at all. */
export const keeping: Readonly<Record<keyof ViewState, 'link' | 'browser' | 'nowhere'>> = {
  mode: 'link',
  deskPart: 'link',
  language: 'browser',
  theme: 'browser',
  camera: 'nowhere',
  viewport: 'nowhere',
  covered: 'nowhere',
  selection: 'link',
  wantedFocus: 'link',
  showsRelations: 'link',
  steps: 'link',
  choice: 'link',
  own: 'link',
  keptOwn: 'browser',
  connection: 'link',
  way: 'nowhere',
  options: 'link',
  panelTab: 'link',
  words: 'nowhere',
  singleKeys: 'browser',
  telling: 'link',
  isBlack: 'nowhere',
  clickerReady: 'browser',
};
