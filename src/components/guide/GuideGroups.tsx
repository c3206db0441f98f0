import { type RefObject, useEffect, useRef, useState } from 'react';
import { guideCard } from '../../network/cards/guideCard';
import type { AskedPart, FoundByParts } from '../../network/guide/findByParts';
import type { FoundGroup } from '../../network/guide/groupFound';
import type { Network } from '../../network/network';
import { formatList } from '../../wording/formatList';
import { guideWords } from '../../wording/guideWords';
import type { ThingActions } from '../thingActions';
import { useWords } from '../Words';
import { type FoundWord, GuideCardItem } from './GuideCardItem';

/** So many cards come at a time of what fits best: enough to choose from. */
const cardsTold = 12;
/** Of what fits in part only some are told at first: a row, and not every row. */
const partCards = 3;
const partGroups = 3;

interface GuideGroupsProps extends ThingActions {
  readonly network: Network;
  readonly parts: readonly AskedPart[];
  readonly groups: readonly FoundGroup[];
  /** Organisation index of the reader; -1 = none. */
  readonly own: number;
  /** The day by which things are over; null in a chosen year. */
  readonly present: string | null;
}

/** What fits a question as cards: first what fits all of it, then what fits part of it, each part under its own heading. */
export function GuideGroups({ groups, ...props }: GuideGroupsProps) {
  const { language, number } = useWords();
  const words = guideWords[language];
  const [isAll, setAll] = useState(false);
  const whole = groups.filter(({ isWhole }) => isWhole);
  const first = Math.max(1, whole.length);
  const told = isAll ? groups : groups.slice(0, first + partGroups);
  const rest = groups.slice(told.length).reduce((sum, { verbanden }) => sum + verbanden.length, 0);
  const box = useRef<HTMLDivElement>(null);
  const goOn = useFirstNew(box, '.guide-group', told.length);
  const showAll = (): void => {
    goOn();
    setAll(true);
  };
  return (
    <div ref={box} className="guide-groups">
      {told.map((group, rank) => (
        <GuideGroup
          key={keyOf(group)}
          group={group}
          isAlone={groups.length === 1 && group.isWhole}
          atFirst={rank < first ? cardsTold : partCards}
          {...props}
        />
      ))}
      {rest > 0 && (
        <button type="button" className="quiet-button guide-rest" onClick={showAll}>
          {words.moreGroups(number(rest))}
        </button>
      )}
    </div>
  );
}

/**
 * Brings the keyboard to the first that came when the reader asked for more: the button that was pressed may be gone.
 */
function useFirstNew(box: RefObject<HTMLElement | null>, selector: string, shown: number): () => void {
  const from = useRef(Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (shown <= from.current) return;
    const first = box.current?.querySelectorAll(selector)[from.current];
    from.current = Number.POSITIVE_INFINITY;
    first?.querySelector<HTMLElement>('h4 button')?.focus();
  }, [box, selector, shown]);
  return () => {
    from.current = shown;
  };
}

function keyOf({ parts, isWider }: FoundGroup): string {
  return `${isWider} ${parts.join(' ')}`;
}

interface GuideGroupProps extends Omit<GuideGroupsProps, 'groups'> {
  readonly group: FoundGroup;
  /** There is nothing to tell it from. */
  readonly isAlone: boolean;
  readonly atFirst: number;
}

function GuideGroup({ group, isAlone, atFirst, network, parts, own, present, ...actions }: GuideGroupProps) {
  const { language, number } = useWords();
  const words = guideWords[language];
  const [most, setMost] = useState(atFirst);
  const { verbanden, isWhole } = group;
  const shown = Math.min(most, verbanden.length);
  const box = useRef<HTMLElement>(null);
  const goOn = useFirstNew(box, '.guide-card', shown);
  const showMore = (): void => {
    goOn();
    setMost(most + cardsTold);
  };
  const heading = useHeading(group, parts);
  const isShort = parts.filter(({ isUnknown }) => !isUnknown).length < 2;
  return (
    <section
      ref={box}
      className={isWhole ? 'guide-group' : 'guide-group guide-group-part'}
      data-testid="guide-group"
      data-whole={isWhole}
    >
      {isAlone ? (
        <h3 className="visually-hidden">{words.alone}</h3>
      ) : (
        <h3>
          {heading} <span className="count">{number(verbanden.length)}</span>
        </h3>
      )}
      <div className="guide-cards">
        {verbanden.slice(0, shown).map((verband) => {
          const card = guideCard(network, verband.index, own, present);
          return (
            card !== null && (
              <GuideCardItem
                key={card.verband.id}
                card={card}
                foundBy={isShort ? notedOnly(wordsOf(verband, parts, words)) : wordsOf(verband, parts, words)}
                {...actions}
              />
            )
          );
        })}
      </div>
      {verbanden.length > shown && (
        <button type="button" className="quiet-button" onClick={showMore}>
          {words.more(number(Math.min(cardsTold, verbanden.length - shown)))}
        </button>
      )}
    </section>
  );
}

/** What the verbanden of a group have of the question. */
function useHeading({ parts: found, isWhole, isWider }: FoundGroup, parts: readonly AskedPart[]): string {
  const { language } = useWords();
  const words = guideWords[language];
  const asked = found.flatMap((part) => parts[part] ?? []);
  const place = asked.find(({ isPlace }) => isPlace)?.said ?? '';
  const told = asked.filter(({ isPlace }) => !isWider || !isPlace);
  const said = formatList(
    language,
    told.map((part) => words.said(part.said)),
  );
  if (isWhole) return isWider ? words.wholeWider(place) : words.whole(said);
  return isWider ? words.partWider(said, place) : words.part(said);
}

function wordsOf(
  { by, isWider }: FoundByParts,
  parts: readonly AskedPart[],
  words: (typeof guideWords)['nl'],
): readonly FoundWord[] {
  return by.flatMap(({ part, as }) => {
    const asked = parts[part];
    if (asked === undefined) return [];
    const wider = asked.isPlace && isWider ? words.inWider : '';
    return [{ said: asked.said, note: as === '' ? wider : words.foundAs(as) }];
  });
}

/** Of a question of one word it is only worth saying that it was found by another one. */
function notedOnly(found: readonly FoundWord[]): readonly FoundWord[] {
  return found.filter(({ note }) => note !== '');
}
