import '../../../components/wall/answersOf.css';
import { CardSection } from '../../../components/cardParts';
import { useWords } from '../../../components/Words';
import type { RoomAnswer } from '../../../ecosystem/ecosystem';
import { answersAbout } from '../../../network/answers/answerThings';
import type { ThingRef } from '../../../network/lookUp';
import type { Network } from '../../../network/network';
import { wallWords } from '../../../wording/wallWords';
import type { Exploring } from '../exploring';
import { padOf } from './padOf';
import { ownAnswers } from './useWall';

interface AnswersOfProps {
  readonly exploring: Exploring;
  /** All the data. */
  readonly network: Network;
  readonly thing: ThingRef;
}

/** What a room answered about one thing, under its details; nothing where nobody did. */
export function AnswersOf({ exploring: { store }, network, thing }: AnswersOfProps) {
  const words = wallWords[useWords().language];
  const own = padOf(store).pad((state) => state.answers);
  const given = network.members?.contributions ?? [];
  const answers = answersAbout<RoomAnswer>(network, [...given, ...ownAnswers(own, given)], thing);
  if (answers.length === 0) return null;
  return (
    <div className="card" data-testid="answers-of">
      <CardSection title={words.cardTitle} aside={String(answers.length)}>
        <ul className="answers-of">
          {answers.map((answer) => (
            <li key={`${answer.question} ${answer.text}`}>
              <p>{answer.text}</p>
              <p className="soft">
                {[answer.question === null ? '' : words.short[answer.question], answer.session]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
        <button type="button" className="more" onClick={() => store.getState().open('wand')}>
          {words.toWall}
        </button>
      </CardSection>
    </div>
  );
}
