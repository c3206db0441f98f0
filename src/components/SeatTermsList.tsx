import type { SeatTerms } from '../network/cards/seatTerms';
import { useCardWords } from './useCardWords';

/** On what terms an organisation takes part, as far as that was filled in. */
export function SeatTermsList({ terms }: { terms: SeatTerms }) {
  const cards = useCardWords();
  const filled = (['mandate', 'brings', 'seeks'] as const).filter((name) => terms[name] !== '');
  if (filled.length === 0) return null;
  return (
    <dl className="seat-terms">
      {filled.map((name) => (
        <div key={name}>
          <dt>{cards[name]}</dt>
          <dd>
            {terms[name]
              .split('|')
              .map((part) => part.trim())
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
