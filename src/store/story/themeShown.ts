import type { AppState, ThemeChoice } from '../appState';
import { themeOfStep } from './stepView';
import { storyOf } from './storyIntents';

/**
 * Gives the colours in which the page is shown: those of the step that is told, else those that the reader chose.
 *
 * @param state - with the stories that were read
 * @returns name of a theme, or what the system prefers
 */
export function themeShown(state: AppState): ThemeChoice {
  const { telling, theme } = state.view;
  const story = telling?.isOn ? storyOf(state, telling) : null;
  return (story && telling && themeOfStep(story, telling.step)) ?? theme;
}
