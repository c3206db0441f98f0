import '../../../components/wall/wall.css';
import '../../../components/wall/pad.css';
import { useEffect, useRef, useState } from 'react';
import { Choices } from '../../../components/views/Choices';
import { useWords } from '../../../components/Words';
import { WallGroups } from '../../../components/wall/WallGroups';
import type { AnswerTools, WallAnswer } from '../../../components/wall/wallParts';
import type { ThingKind } from '../../../ecosystem/ecosystem';
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
import { useIsSelected, useWall } from './useWall';

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
  const writing = usePad({ pad, network, present: wall.answers }, words, question || 'halen');
  const [isPadOpen, setPadOpen] = useState(wall.answers.length === 0);
  const [theme, setTheme] = useState<string | null>(null);
  const groups = wall.groups.filter((group) => theme === null || group.theme === theme);
  const shown = groups.length > 0 ? groups : wall.groups;
  const box = useNewestInSight(wall.answers);
  const select = (kind: ThingKind, id: string): void => {
    if (isPhone()) {
      onShow(kind, id);
      return;
    }
    store.getState().select(keyOfId(network, kind, id));
    actions.flyToSelection();
  };
  const count = shown.reduce((sum, { answers }) => sum + answers.length, 0);
  return (
    <div
      className="view wall"
      data-testid="wall"
      data-size={count <= 12 ? 'few' : count <= 60 ? 'some' : 'many'}
      data-pad={isPadOpen}
    >
      <div ref={box} className="wall-scroll">
        <WallHead
          {...{ exploring, wall, isPadOpen, theme: shown === groups ? theme : null }}
          onTheme={setTheme}
          onPad={() => setPadOpen(!isPadOpen)}
        />
        <p className="visually-hidden" role="status">
          {writing.said}
        </p>
        {count === 0 && (
          <p className="wall-none">
            {wall.answers.length === 0 ? words.none : words.noneHere}
            {isPadOpen && <span className="soft"> {words.noneHint}</span>}
          </p>
        )}
        <div className="wall-groups">
          <WallGroups
            groups={shown}
            tellsQuestion={question === ''}
            isSelected={isSelected}
            tools={isPadOpen ? toolsOf(pad, shown, { ...writing, words }) : null}
            onSelect={select}
          />
        </div>
      </div>
      {isPadOpen && (
        <PadPart exploring={exploring} pad={pad} network={network} wall={wall} writing={writing} />
      )}
    </div>
  );
}

function toolsOf(
  pad: UsePad,
  groups: readonly AnswerGroup<WallAnswer>[],
  { edit, say, words }: ReturnType<typeof usePad> & { readonly words: (typeof wallWords)['nl'] },
): AnswerTools {
  return {
    onEdit(key) {
      const answer = groups.flatMap(({ answers }) => answers).find((one) => one.key === key);
      if (answer === undefined) return;
      edit(answer);
      document.getElementById('pad-field')?.focus();
    },
    onRemove(key) {
      pad.getState().remove(key);
      say(words.removed);
    },
    onMove(key, by) {
      const group = groups.find(({ answers }) => answers.some((one) => one.key === key))?.answers ?? [];
      const other = group[group.findIndex((one) => one.key === key) + by]?.key ?? null;
      if (other === null) return;
      // The newest hang first: higher on the wall is later in the list.
      const list = pad.getState().answers;
      const after = list[list.findIndex((one) => one.key === other) + 1]?.key ?? null;
      pad.getState().move(key, by === 1 ? other : after);
      say(words.moved);
    },
  };
}

interface WallHeadProps extends Pick<StageViewProps, 'exploring'> {
  readonly wall: ReturnType<typeof useWall>;
  readonly theme: string | null;
  readonly onTheme: (theme: string | null) => void;
  readonly isPadOpen: boolean;
  readonly onPad: () => void;
}

/** The question in large type, and what is shown of the answers. */
function WallHead({ exploring, wall, theme, onTheme, isPadOpen, onPad }: WallHeadProps) {
  const { language, number } = useWords();
  const words = wallWords[language];
  const { store } = exploring;
  const question = store((state) => state.view.options.question);
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
            { value: '', label: numbered(words.both, wall.answers.length) },
            { value: 'halen', label: numbered(words.short.halen, wall.counts.halen) },
            { value: 'brengen', label: numbered(words.short.brengen, wall.counts.brengen) },
          ]}
          onChoose={(next) => store.getState().arrange({ question: next })}
        />
        <button type="button" className="quiet-button" aria-expanded={isPadOpen} onClick={onPad}>
          {isPadOpen ? words.closePad : words.openPad}
        </button>
        <button
          type="button"
          className="quiet-button wall-to-map"
          onClick={() => store.getState().open('kaart')}
        >
          {words.toMap}
        </button>
      </div>
      {wall.groups.length > 1 && (
        <ul className="wall-themes" aria-label={words.themes}>
          {chip(words.allThemes, null, total)}
          {wall.groups.map((group) => chip(group.theme || words.noTheme, group.theme, group.answers.length))}
        </ul>
      )}
    </header>
  );
}

/** Brings what came last in sight, calmly. */
function useNewestInSight(answers: readonly WallAnswer[]) {
  const box = useRef<HTMLDivElement>(null);
  const newest = answers.find(({ isNew }) => isNew)?.id;
  useEffect(() => {
    if (newest === undefined) return;
    const card = box.current?.querySelector('[data-new="true"]');
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    card?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
  }, [newest]);
  return box;
}
