import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useLostFocus } from '../../../src/modes/explore/useLostFocus';

/** A page of which the stage shows the map, or another view that comes a moment after its place. */
function Page({ view, hasCome = false }: { readonly view: 'kaart' | 'lijst'; readonly hasCome?: boolean }) {
  useLostFocus();
  return (
    <main data-testid="stage" data-view={view}>
      <div className="map-layer">
        <canvas id="map" tabIndex={0} data-testid="map" />
      </div>
      {view === 'lijst' && <section className="stage-view">{hasCome && <h2>De lijst</h2>}</section>}
      {hasCome && view === 'kaart' && <button type="button">Zo weg</button>}
    </main>
  );
}

/** Changes of the document are told after it. */
const told = () => act(async () => void (await Promise.resolve()));

describe('useLostFocus()', () => {
  it('brings the focus of the map to the head of the view that takes its place, once that is there', async () => {
    const { rerender } = render(<Page view="kaart" />);
    screen.getByTestId('map').focus();
    rerender(<Page view="lijst" />);
    await told();
    rerender(<Page view="lijst" hasCome />);
    await told();
    expect(screen.getByRole('heading')).toHaveFocus();
    expect(screen.getByRole('heading').tabIndex).toBe(-1);
  });

  it('brings the focus of what is gone from the stage to the map', async () => {
    const { rerender } = render(<Page view="kaart" hasCome />);
    screen.getByRole('button').focus();
    rerender(<Page view="kaart" />);
    await told();
    expect(screen.getByTestId('map')).toHaveFocus();
  });
});
