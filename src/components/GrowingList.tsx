import { memo, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useCardWords } from './useCardWords';
import { useGrowing } from './useGrowing';
import { useWords } from './Words';

/** So many come in a frame: a few milliseconds of work, and more than a screen shows. */
const atOnce = 20;

/** So many come without being asked for; the rest as the reader nears the end. */
const atMost = 200;

interface GrowingListProps {
  readonly total: number;
  /** So many stand there at first. */
  readonly limit: number;
  readonly className: string;
  /** Makes the items from one number to another; another function is another list. */
  readonly draw: (from: number, to: number) => ReactNode;
}

/** What a reader has opened of a list. */
interface Opened {
  readonly draw: unknown;
  /** So many are wanted. */
  readonly most: number;
}

/**
 * A list that shows its first items, and all the others when asked: they come some at a time, so that nothing is held up,
 * and of thousands those further on as the reader comes near.
 */
export function GrowingList({ total, limit, className, draw }: GrowingListProps) {
  const { number } = useWords();
  const cards = useCardWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const isLong = total > limit + 1;
  const isWhole = opened !== null && opened.draw === draw;
  const first = isLong ? limit : total;
  const wanted = isWhole ? Math.min(total, opened.most) : first;
  const count = Math.max(first, useGrowing(isWhole ? draw : null, wanted, atOnce));
  const toggle = () => setOpened(isWhole ? null : { draw, most: atMost });
  const growFurther = useCallback(() => {
    setOpened((before) => before && { ...before, most: before.most + atMost });
  }, []);
  const starts = Array.from({ length: Math.ceil(count / atOnce) }, (_, step) => step * atOnce);
  return (
    <>
      <ul className={`${className} growing`}>
        {starts.map((from) => (
          <Stretch key={from} from={from} to={Math.min(count, from + atOnce)} draw={draw} />
        ))}
      </ul>
      {isWhole && count === wanted && count < total && (
        <More key={count} text={cards.notAllShown(number(count), number(total))} onSight={growFurther} />
      )}
      {isLong && (
        <button type="button" className="more growing-more" aria-expanded={isWhole} onClick={toggle}>
          {isWhole ? cards.showFewer : cards.showAll(number(total))}
        </button>
      )}
    </>
  );
}

interface StretchProps extends Pick<GrowingListProps, 'draw'> {
  readonly from: number;
  readonly to: number;
}

/** What stands there is not made again for what comes after it. */
const Stretch = memo(function Stretch({ from, to, draw }: StretchProps) {
  return draw(from, to);
});

/** The end of what stands there: who comes near it wants more. */
function More({ text, onSight }: { readonly text: string; readonly onSight: () => void }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { current } = line;
    if (current === null) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSight();
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [onSight]);
  return (
    <p className="soft" ref={line}>
      {text}
    </p>
  );
}
