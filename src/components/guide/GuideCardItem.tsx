import type { ReactNode } from 'react';
import type { GuideCard } from '../../network/cards/guideCard';
import { guideWords } from '../../wording/guideWords';
import { pastSpan, pastWords } from '../../wording/pastWords';
import { Icon } from '../Icon';
import { joinFilled } from '../joinFilled';
import { KindGlyph } from '../KindGlyph';
import { kindAndSort } from '../kindAndSort';
import { ThingButton } from '../ThingButton';
import type { ThingActions } from '../thingActions';
import { useCardWords } from '../useCardWords';
import { useWords } from '../Words';

interface GuideCardItemProps extends ThingActions {
  readonly card: GuideCard;
  /** The words of the question that it was found by. */
  readonly foundBy: readonly FoundWord[];
}

/** A word of a question that something was found by. */
export interface FoundWord {
  /** As it was typed. */
  readonly said: string;
  /** What is told of it: by which other word, or that it is wider; else empty. */
  readonly note: string;
}

/** What a verband is for, as a card among others: why, who, what and how. */
export function GuideCardItem({ card, foundBy, ...actions }: GuideCardItemProps) {
  const { language, things } = useWords();
  const cards = useCardWords();
  const words = guideWords[language];
  const { verband, description, themes } = card;
  return (
    <article className="guide-card" data-testid="guide-card" data-id={verband.id}>
      <header>
        <KindGlyph kind={verband.kind} />
        <div>
          <p className="label">
            {joinFilled([
              kindAndSort(things.kind[verband.kind], card.sort),
              card.isPast ? pastWords[language].isPast : '',
            ])}
          </p>
          <h4>
            <button type="button" onClick={() => actions.onSelect(verband.kind, verband.id)}>
              {verband.name}
            </button>
          </h4>
        </div>
        {card.isOwn && <span className="own-sign">{words.own}</span>}
      </header>
      {foundBy.length > 0 && (
        <p className="guide-found" data-testid="found-by">
          {words.foundBy}{' '}
          {foundBy.map(({ said, note }) => (
            <span key={said}>
              <mark>{said}</mark>
              {note !== '' && <span className="soft"> {note}</span>}
            </span>
          ))}
        </p>
      )}
      <dl>
        <Answer question={words.why}>
          {description === '' ? (
            <p className="not-filled">{cards.notFilled}</p>
          ) : (
            <p className="guide-why">{description}</p>
          )}
          {themes.length > 0 && (
            <ul className="themes">
              {themes.map((theme) => (
                <li key={theme}>{theme}</li>
              ))}
            </ul>
          )}
        </Answer>
        <Answer question={words.who}>
          <Who card={card} onSelect={actions.onSelect} />
        </Answer>
        {(verband.kind === 'coalition' || card.contentCount > 0) && (
          <Answer question={words.what}>
            <What card={card} onSelect={actions.onSelect} />
          </Answer>
        )}
        <Answer question={words.how}>
          <How card={card} onSelect={actions.onSelect} />
        </Answer>
      </dl>
      <button
        type="button"
        className="quiet-button"
        aria-label={words.showNamed(verband.name)}
        onClick={() => actions.onShow(verband.kind, verband.id)}
      >
        <Icon name="target" />
        <span>{words.show}</span>
      </button>
    </article>
  );
}

function Answer({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Part = { readonly card: GuideCard } & Pick<ThingActions, 'onSelect'>;

function Who({ card, onSelect }: Part) {
  const { language, number } = useWords();
  const words = guideWords[language];
  const { seats, organisations } = card;
  if (seats.length === 0) return <p className="soft">{words.nobody}</p>;
  return (
    <ul className="guide-seats">
      {seats.map(({ organisation, sort, role, isHead }) => (
        <li key={organisation.id} data-head={isHead}>
          <ThingButton thing={organisation} sort={sort} aside={isHead ? role : ''} onSelect={onSelect} />
        </li>
      ))}
      {organisations !== null && organisations > seats.length && (
        <li className="soft">{words.andMore(number(organisations - seats.length))}</li>
      )}
    </ul>
  );
}

function What({ card, onSelect }: Part) {
  const { language, number } = useWords();
  const words = guideWords[language];
  const { contents, contentCount } = card;
  if (contentCount === 0) return <p className="soft">{words.noContents}</p>;
  return (
    <ul className="guide-seats">
      {contents.map((thing) => (
        <li key={thing.id}>
          <ThingButton thing={thing} onSelect={onSelect} />
        </li>
      ))}
      {contentCount > contents.length && (
        <li className="soft">{words.andMore(number(contentCount - contents.length))}</li>
      )}
    </ul>
  );
}

function How({ card, onSelect }: Part) {
  const wording = useWords();
  const cards = useCardWords();
  const words = guideWords[wording.language];
  const { status, area, parent, isPast } = card;
  const period = isPast ? pastSpan(wording, card.start, card.end) : wording.span(card.start, card.end);
  return (
    <ul className="guide-facts">
      <li>{status === '' ? <span className="not-filled">{cards.notFilled}</span> : status}</li>
      {period !== '' && <li>{period}</li>}
      {area !== null && (
        <li>
          <button type="button" className="name-link" onClick={() => onSelect('area', area.id)}>
            {area.name}
          </button>
        </li>
      )}
      {parent !== null && (
        <li>
          {words.partOf}{' '}
          <button type="button" className="name-link" onClick={() => onSelect(parent.kind, parent.id)}>
            {parent.name}
          </button>
        </li>
      )}
    </ul>
  );
}
