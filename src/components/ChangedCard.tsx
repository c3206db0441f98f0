import { type ReactNode, useCallback, useMemo } from 'react';
import { placeOf, type ThingRef } from '../network/lookUp';
import type { Network } from '../network/network';
import { countChanges } from '../scene/countChanges';
import { changesIn, type SceneChanges } from '../scene/sceneChanges';
import { changeWords, wordsOfChange } from '../wording/changeWords';
import { ChangeSign } from './ChangeSign';
import { SeatChange } from './seatChange';
import { useWords } from './Words';

interface ChangedCardProps extends ChangeNoteProps {
  readonly children: ReactNode;
}

/** A card that says what has become of its thing, and of the seats that it tells of. */
export function ChangedCard({ children, ...note }: ChangedCardProps) {
  const { language } = useWords();
  const { seats } = note.changes;
  const changeOf = useCallback(
    (participation: number) => {
      const kind = seats.get(participation);
      return kind === undefined ? '' : changeWords[language].kinds[kind];
    },
    [seats, language],
  );
  return (
    <>
      <ChangeNote {...note} />
      <SeatChange value={changeOf}>{children}</SeatChange>
    </>
  );
}

interface ChangeNoteProps {
  readonly network: Network;
  readonly changes: SceneChanges;
  /** What the card is about. */
  readonly thing: ThingRef;
}

/** Says on a card what has become of its thing, as its mark on the map does; nothing where nothing has. */
function ChangeNote({ network, changes, thing }: ChangeNoteProps) {
  const words = useWords();
  const counted = useMemo(() => countChanges(network, changes), [network, changes]);
  const place = placeOf(network, thing);
  const kind = place < 0 ? changes.organisations.get(thing.index) : changes.places.get(place);
  const inside = place < 0 ? 0 : changesIn(network.nesting, counted, place) - (kind === undefined ? 0 : 1);
  const told = wordsOfChange(words, kind, inside);
  if (told.length === 0) return null;
  return (
    <p className="card-change" data-testid="card-change">
      {kind !== undefined && <ChangeSign kind={kind} />}
      <span className="sentence">{told.join(' · ')}</span>
    </p>
  );
}
