import '../../components/own/own.css';
import { type FocusEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { OwnPart } from '../../components/own/OwnPart';
import { ThingPicker } from '../../components/ThingPicker';
import type { ThingActions } from '../../components/thingActions';
import { useWords } from '../../components/Words';
import { at, textAt } from '../../ecosystem/columns';
import { type AbsenceReason, absencesOf } from '../../network/cards/absences';
import { companionsOf } from '../../network/cards/companions';
import { exchangeOf } from '../../network/cards/exchange';
import { organisationCard } from '../../network/cards/organisationCard';
import { groupOf, sizeOfGroup } from '../../network/grouped';
import { keyOfId, organisationByKey } from '../../network/lookUp';
import type { Network } from '../../network/network';
import type { FoundThing } from '../../store/messages';
import { ownWords } from '../../wording/ownWords';
import type { Exploring } from './exploring';
import { levelNameIn } from './searchHits';
import { isPhone } from './usePanel';
import { usePresent } from './usePresent';
import { useSearch } from './useSearch';

interface OwnProps extends ThingActions {
  readonly exploring: Exploring;
  /** Counts how often the reader asked by key to come here; 0 = not, and the focus stays where it is. */
  readonly focusRequest: number;
  /** The field is used: what is found comes under it, and needs room. */
  readonly onField: () => void;
}

/** The part of the panel about the organisation of the reader. */
export function Own({ focusRequest, onField, ...props }: OwnProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusRequest > 0) box.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [focusRequest]);
  const makeRoom = ({ target }: FocusEvent): void => {
    if (!isPhone() || !(target instanceof HTMLInputElement) || target.type !== 'search') return;
    onField();
    target.closest('.picker')?.scrollIntoView({ block: 'start' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it offers nothing itself; it hears that the field in it is used.
    <div ref={box} onFocus={makeRoom}>
      <OwnContents {...props} />
    </div>
  );
}

function OwnContents({ exploring, onSelect, onShow }: Omit<OwnProps, 'focusRequest' | 'onField'>) {
  const { store } = exploring;
  const { language } = useWords();
  const words = ownWords[language];
  const key = store((state) => state.view.own);
  const network = store((state) => state.data.network);
  const whole = store((state) => state.data.whole);
  const year = store((state) => state.data.shownChoice.year);
  const present = usePresent(exploring);
  const [reason, setReason] = useState<AbsenceReason>('any');
  const [isChoosing, setChoosing] = useState(false);
  const index = network === null ? -1 : organisationByKey(network, key);
  const told = useMemo(
    () => (network === null || index < 0 ? null : tellOf(network, index, present)),
    [network, index, present],
  );
  const absences = useMemo(
    () => (network === null || index < 0 ? null : absencesOf(network, index, reason, present)),
    [network, index, reason, present],
  );
  const callOwn = useCallback(
    (organisation: string | null) => {
      store.getState().callOwn(organisation);
      setChoosing(false);
    },
    [store],
  );
  if (network === null || told === null || absences === null || told.card === null) {
    return (
      <div className="card own-card" data-testid="own">
        <p className="label">{words.title}</p>
        <p className="own-intro">{words.intro}</p>
        <Chooser exploring={exploring} onChoose={callOwn} />
      </div>
    );
  }
  return (
    <OwnPart
      {...told}
      network={network}
      card={told.card}
      hiddenSeats={whole === null ? 0 : seatsIn(whole, index) - told.card.seatCount}
      undatedSeats={whole === null || year === null ? 0 : undatedSeats(whole, index)}
      absences={absences}
      reason={reason}
      onReason={setReason}
      onDesk={() => store.getState().open('gegevens', 'bestanden')}
      onSelect={onSelect}
      onShow={onShow}
      chooser={
        <>
          <button
            type="button"
            className="quiet-button"
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {words.chooseOther}
          </button>
          {isChoosing && (
            <div className="own-chooser">
              <Chooser exploring={exploring} onChoose={callOwn} />
              <button type="button" className="more" onClick={() => callOwn(null)}>
                {words.forget}
              </button>
            </div>
          )}
        </>
      }
    />
  );
}

interface ChooserProps {
  readonly exploring: Exploring;
  readonly onChoose: (organisation: string) => void;
}

function Chooser({ exploring, onChoose }: ChooserProps) {
  const { store, data } = exploring;
  const words = useWords();
  const whole = store((state) => state.data.whole);
  const search = useSearch(whole, data.search, levelNameIn(words), isOrganisation);
  const { setQuery, ...found } = search;
  const { choose, chooseHint } = ownWords[words.language];
  return (
    <ThingPicker
      {...found}
      label={choose}
      placeholder={chooseHint}
      onQuery={setQuery}
      onChoose={(hit) => {
        setQuery('');
        onChoose(whole === null ? hit.id : keyOfId(whole, 'organisation', hit.id));
      }}
    />
  );
}

function isOrganisation({ kind }: FoundThing): boolean {
  return kind === 'organisation';
}

function tellOf(network: Network, organisation: number, present: string | null) {
  const companions = companionsOf(network, organisation, present);
  return {
    companions,
    card: organisationCard(network, organisation, present, companions),
    exchange: exchangeOf(network, organisation, present),
  };
}

/** Seats at verbanden of which the data do not say since when they are there: in a year these are not shown. */
function undatedSeats({ members, verbanden }: Network, organisation: number): number {
  if (members === null) return 0;
  const { byOrganisation, participations } = members;
  return groupOf(byOrganisation, organisation).filter(
    (seat) => textAt(verbanden.start, at(participations.verband, seat)) === '',
  ).length;
}

function seatsIn({ members }: Network, organisation: number): number {
  return members === null ? 0 : sizeOfGroup(members.byOrganisation, organisation);
}
