import { Icon } from '../../../components/Icon';
import { Choices } from '../../../components/views/Choices';
import { ViewHead } from '../../../components/views/ViewHead';
import { useWords } from '../../../components/Words';
import type { GraphReply } from '../../../store/questions/answerGraph';
import { networkWords } from '../../../wording/networkWords';
import type { Exploring } from '../exploring';
import { tellCounts } from './tellCounts';
import type { Centre } from './useCentre';

interface NetworkHeadProps {
  readonly exploring: Exploring;
  readonly centre: Centre;
  readonly reply: GraphReply | null;
  readonly isList: boolean;
  /** Something was dragged from its place. */
  readonly isPinned: boolean;
  /** What is selected and can be put in the middle; null = nothing. */
  readonly next: { readonly name: string; readonly key: string } | null;
  readonly onBack: () => void;
  readonly onPutBack: () => void;
  readonly onCentre: (key: string) => void;
  readonly onFilters: () => void;
}

/** The top of the network: of what, how far, as what, how much of it, and the ways on. */
export function NetworkHead(props: NetworkHeadProps) {
  const { exploring, centre, reply, isList, next } = props;
  const words = useWords();
  const said = networkWords[words.language];
  const { takeSteps, arrange } = exploring.store.getState();
  const steps = exploring.store((state) => state.view.steps);
  const told = reply === null ? [] : tellCounts(reply, words);
  return (
    <ViewHead
      title={titleOf(centre, said)}
      intro={told.join(' ')}
      said={told.join(' ')}
      onFilters={props.onFilters}
    >
      <button type="button" className="quiet-button" onClick={props.onBack}>
        <Icon name="chevronLeft" />
        <span className="tool-word">{said.back}</span>
      </button>
      <Choices
        legend={said.steps}
        value={String(steps)}
        options={([1, 2, 3] as const).map((count) => ({
          value: String(count),
          label: said.step(count),
          short: count === steps ? said.step(count) : count,
        }))}
        onChoose={(value) => takeSteps(value === '3' ? 3 : value === '2' ? 2 : 1)}
      />
      <Choices
        legend={said.showAs}
        value={isList ? 'lijst' : 'netwerk'}
        options={[
          { value: 'netwerk', label: said.picture, short: <Icon name="connect" /> },
          { value: 'lijst', label: said.list, short: <Icon name="outline" /> },
        ]}
        onChoose={(as) => arrange({ networkAs: as === 'lijst' ? 'lijst' : '' })}
      />
      <div className="tools-late">
        {props.isPinned && (
          <button type="button" className="quiet-button" onClick={props.onPutBack}>
            <Icon name="undo" />
            {said.putBack}
          </button>
        )}
        {next !== null && (
          <button type="button" className="quiet-button" onClick={() => props.onCentre(next.key)}>
            <Icon name="target" />
            <span>
              <span className="tool-word">{said.putIn(next.name)} </span>
              <span className="tool-end">{said.inMiddle}</span>
            </span>
          </button>
        )}
      </div>
    </ViewHead>
  );
}

function titleOf({ thing, ask, name }: Centre, said: (typeof networkWords)['nl']): string {
  if (thing !== null) return said.titleOf(name);
  return ask.index === 0 ? said.titleAll : said.titleIn(name);
}
