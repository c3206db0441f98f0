import '../../../components/wall/wall.css';
import '../../../components/wall/wallCards.css';
import '../../../components/wall/pad.css';
import '../../../components/wall/padLists.css';
import { useEffect, useRef, useState } from 'react';
import { Choices } from '../../../components/views/Choices';
import { useWords } from '../../../components/Words';
import { padFieldId } from '../../../components/wall/PadForm';
import { WallGroups } from '../../../components/wall/WallGroups';
import type { AnswerTools, WallAnswer } from '../../../components/wall/wallParts';
import { roomQuestions, type ThingKind } from '../../../ecosystem/ecosystem';
import type { AnswerGroup } from '../../../network/answers/groupAnswers';
import { keyOfId } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import type { UsePad } from '../../../store/pad/pad';
import { viewWords } from '../../../wording/viewWords';
import { wallWords } from '../../../wording/wallWords';
import type { StageViewProps } from '../stageViewProps';
import { isPhone } from '../usePanel';
import { PadPart } from './PadPart';
import { padOf } from './padOf';
import { usePad } from './usePad';
import { useIsSelected, useWall, type Wall } from './useWall';

/** What a room answered, beside the map. */
export function WallView(props: StageViewProps) {
  const { store } = props.exploring;
  const { language } = useWords();
  const whole = store((state) => state.data.whole);
  const { pad, read } = padOf(store);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let isHere = true;
    read.then(() => isHere && setRead(true));
    return () => {
      isHere = false;
    };
  }, [read]);
  if (whole === null || whole.members === null) {
    return <p className="view-nothing soft">{viewWords[language].coming}</p>;
  }
  if (!isRead) return <p className="view-nothing soft">{wallWords[language].coming}</p>;
  return <WallIn {...props} pad={pad} network={whole} />;
}

interface WallInProps extends StageViewProps {
  readonly pad: UsePad;
  readonly network: Network;
}

function WallIn({ exploring, onShow, pad, network }: WallInProps) {
  const { store, actions } = exploring;
  const words = wallWords[useWords().language];
  const question = store((state) => state.view.options.question);
  const wall = useWall(exploring, pad, network);
  const isSelected = useIsSelected(exploring, network);
  const writing = usePad({ pad, network, present: wall.answers }, words, question);
  const [isPadOpen, setPadOpen] = useState(wall.answers.length === 0);
  const { shown, theme, setTheme } = useThemeShown(wall, isPadOpen);
  const isOnTop = isPadOpen && isPhone();
  const box = useNewestInSight(wall.answers, !isOnTop);
  const select = (kind: ThingKind, id: string): void => {
    if (isPhone()) {
      onShow(kind, id);
      return;
    }
    store.getState().select(keyOfId(network, kind, id));
    actions.flyToSelection();
  };
  const count = shown.reduce((sum, { answers }) => sum + answers.length, 0);
  const padPart = isPadOpen && <PadPart {...{ exploring, pad, network, wall, writing }} />;
  return (
    <div
      className="view wall"
      data-testid="wall"
      data-size={count <= 12 ? 'few' : count <= 24 ? 'some' : 'many'}
      data-pad={isPadOpen}
    >
      <div ref={box} className="wall-scroll">
        <WallHead
          {...{ exploring, wall, pad, isPadOpen, theme }}
          onTheme={setTheme}
          onPad={() => setPadOpen(!isPadOpen)}
        />
        {isOnTop && padPart}
        {count === 0 && (
          <p className="wall-none">
            {wall.answers.length === 0 ? words.none : words.noneHere}
            {isPadOpen && <span className="soft"> {words.noneHint}</span>}
          </p>
        )}
        <div className="wall-groups">
          <WallGroups
            groups={shown}
            tellsQuestion={question === '' && wall.counts.halen > 0 && wall.counts.brengen > 0}
            isSelected={isSelected}
            tools={isPadOpen ? toolsOf(pad, shown, { ...writing, words }) : null}
            onSelect={select}
          />
        </div>
      </div>
      {!isOnTop && padPart}
    </div>
  );
}

/** One theme of the wall, or all; whoever types must see what comes, whatever its theme. */
function useThemeShown({ groups }: Wall, isPadOpen: boolean) {
  const [theme, setTheme] = useState<string | null>(null);
  const ofTheme = groups.filter((group) => group.theme === theme);
  const isNarrowed = !isPadOpen && ofTheme.length > 0;
  return { shown: isNarrowed ? ofTheme : groups, theme: isNarrowed ? theme : null, setTheme };
}

function toolsOf(
  pad: UsePad,
  groups: readonly AnswerGroup<WallAnswer>[],
  { edit, say, words }: ReturnType<typeof usePad> & { readonly words: (typeof wallWords)['nl'] },
): AnswerTools {
  const groupOf = (key: number) =>
    groups.find(({ answers }) => answers.some((one) => one.key === key))?.answers ?? [];
  return {
    onEdit(key) {
      const answer = groupOf(key).find((one) => one.key === key);
      if (answer === undefined) return;
      edit(answer);
      document.getElementById(padFieldId)?.focus();
    },
    onRemove(key) {
      const list = groupOf(key);
      const at = list.findIndex((one) => one.key === key);
      const next = list.slice(at + 1).find((one) => one.key !== null) ?? list[at - 1];
      pad.getState().remove(key);
      say(words.removed);
      focusTool(next?.key ?? null, 'remove');
    },
    onMove(key, by) {
      const group = groupOf(key);
      const other = group[group.findIndex((one) => one.key === key) + by]?.key ?? null;
      if (other === null) return;
      // The newest hang first: higher on the wall is later in the list.
      const list = pad.getState().answers;
      const after = list[list.findIndex((one) => one.key === other) + 1]?.key ?? null;
      pad.getState().move(key, by === 1 ? other : after);
      say(words.moved);
      focusTool(key, by === 1 ? 'down' : 'up');
    },
  };
}

/** The keyboard stays with the card that moved, or goes to the next; else to where answers are typed. */
function focusTool(key: number | null, tool: 'up' | 'down' | 'remove'): void {
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-key="${key}"] .wall-tools`);
    const wanted = card?.querySelector<HTMLElement>(`[data-tool="${tool}"]:enabled`);
    const next = wanted ?? card?.querySelector<HTMLElement>('button:enabled');
    (next ?? document.getElementById(padFieldId))?.focus();
  });
}

interface WallHeadProps extends Pick<StageViewProps, 'exploring'> {
  readonly pad: UsePad;
  readonly wall: Wall;
  readonly theme: string | null;
  readonly onTheme: (theme: string | null) => void;
  readonly isPadOpen: boolean;
  readonly onPad: () => void;
}

/** The question in large type, and what is shown of the answers. */
function WallHead({ exploring, pad, wall, theme, onTheme, isPadOpen, onPad }: WallHeadProps) {
  const { language, number } = useWords();
  const words = wallWords[language];
  const { store } = exploring;
  const question = store((state) => state.view.options.question);
  const held = pad((state) => state.held.length);
  const numbered = (text: string, count: number) => `${text} (${number(count)})`;
  const chip = (name: string, value: string | null, count: number) => (
    <li key={value ?? '*'}>
      <button type="button" aria-pressed={theme === value} onClick={() => onTheme(value)}>
        <span className="sentence">{name}</span> <span className="count">{number(count)}</span>
      </button>
    </li>
  );
  const total = wall.groups.reduce((sum, { answers }) => sum + answers.length, 0);
  return (
    <header className="wall-head">
      <h2>{question === '' ? words.title : words.questions[question]}</h2>
      <div className="view-controls">
        <Choices
          legend={words.which}
          value={question}
          options={[
            {
              value: '',
              label: numbered(words.both, wall.answers.length),
              short: words.bothShort,
            },
            ...roomQuestions.map((value) => ({
              value,
              label: numbered(words.short[value], wall.counts[value]),
              short: words.short[value],
            })),
          ]}
          onChoose={(next) => store.getState().arrange({ question: next })}
        />
        <button type="button" className="quiet-button" aria-expanded={isPadOpen} onClick={onPad}>
          {isPadOpen ? words.closePad : words.openPad}
          {!isPadOpen && held > 0 && ` (${words.heldCount(number(held))})`}
        </button>
        <button
          type="button"
          className="quiet-button wall-to-map"
          onClick={() => store.getState().open('kaart')}
        >
          {words.toMap}
        </button>
      </div>
      {wall.groups.length > 1 && !isPadOpen && (
        <ul className="wall-themes" aria-label={words.themes}>
          {chip(words.allThemes, null, total)}
          {wall.groups.map((group) => chip(group.theme || words.noTheme, group.theme, group.answers.length))}
        </ul>
      )}
    </header>
  );
}

/** Brings what came last in sight, calmly; not where that takes away what is being typed. */
function useNewestInSight(answers: readonly WallAnswer[], isOn: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const newest = answers.find(({ isNew }) => isNew)?.id;
  useEffect(() => {
    if (newest === undefined || !isOn) return;
    const card = box.current?.querySelector('[data-new="true"]');
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  }, [newest, isOn]);
  return box;
}
