import { useDeskWords } from '../../components/desk/useDeskWords';
import type { Exploring } from './exploring';

/** Says that the map shows something else than the data of the site, with the way back. */
export function WhoseData({ exploring }: { readonly exploring: Exploring }) {
  const { store, data } = exploring;
  const words = useDeskWords();
  const { origin, comparedWith } = store((state) => state.data);
  if (comparedWith !== '') {
    const stop = () => data.desk('mapDifferences', { isShown: false, name: '' }).catch(() => fail(exploring));
    return (
      <p className="stage-sign" data-testid="compared-with">
        <span>{words.comparedWith(comparedWith)}</span>
        <button type="button" className="quiet-button" onClick={stop}>
          {words.comparedLeave}
        </button>
      </p>
    );
  }
  if (origin.kind === 'site') return null;
  return (
    <p className="stage-sign" data-testid="local-data">
      <span>
        {origin.name !== '' && <strong>{origin.name}</strong>} {words.localData}
      </span>
      <button type="button" className="quiet-button" onClick={() => leave(exploring)}>
        {words.localDataLeave}
      </button>
    </p>
  );
}

/** Cells that were changed on the page are not thrown away without a word: the desk asks. */
function leave(exploring: Exploring): void {
  const { store, data } = exploring;
  const state = store.getState();
  if (state.data.mends.done.length > 0) state.open('gegevens', 'bestanden');
  else data.desk('leave', {}).catch(() => fail(exploring));
}

function fail({ store }: Exploring): void {
  store.getState().notify({ kind: 'not-renewed', value: document.baseURI });
}
