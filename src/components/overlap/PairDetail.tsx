import type { Network } from '../../network/network';
import { organisationsAtBoth, pairFacts } from '../../network/pairFacts';
import { textOf } from '../../network/texts';
import { overlapWords } from '../../wording/overlapWords';
import { Icon } from '../Icon';
import { ThingButton } from '../ThingButton';
import type { SelectAction } from '../thingActions';
import { useWords } from '../Words';

interface PairProps {
  readonly network: Network;
  readonly one: number;
  readonly other: number;
}

/** What two tables have in common besides organisations, in a line. */
export function PairFacts({ network, one, other }: PairProps) {
  const { language, things } = useWords();
  const said = overlapWords[language];
  const facts = pairFacts(network, one, other);
  const nameOf = (verband: number): string => textOf(network.verbanden.name, verband);
  const parts = [
    facts.area !== null && said.bothIn(facts.area.name),
    facts.area === null && facts.level !== null && said.bothLevel(things.level[facts.level]),
    facts.themes.length > 0 && said.bothThemes(facts.themes.join(', ')),
    facts.within === 'one' && said.within(nameOf(one), nameOf(other)),
    facts.within === 'other' && said.within(nameOf(other), nameOf(one)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return <p className="pair-facts soft">{parts.join(' · ')}</p>;
}

/** Everyone who sits at both tables; at one when it is the same. */
export function PairNames({ network, one, other, onSelect }: PairProps & SelectAction) {
  return (
    <ul className="pair-names">
      {organisationsAtBoth(network, one, other).map(({ organisation, sort }) => (
        <li key={organisation.id}>
          <ThingButton thing={organisation} sort={sort} onSelect={onSelect} />
        </li>
      ))}
    </ul>
  );
}

/** Shows two tables on the map, with what joins them. */
export function ShowBoth({ network, one, other, onBoth }: PairProps & { readonly onBoth: () => void }) {
  const said = overlapWords[useWords().language];
  const nameOf = (verband: number): string => textOf(network.verbanden.name, verband);
  return (
    <button
      type="button"
      className="quiet-button"
      data-pair={`${one} ${other}`}
      aria-label={`${said.showBoth}: ${nameOf(one)} ${said.and} ${nameOf(other)}`}
      onClick={onBoth}
    >
      <Icon name="target" />
      <span>{said.showBoth}</span>
    </button>
  );
}
