import { useWords } from '../Words';
import { useListWords } from './useListWords';

interface ListPagesProps {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Ways through a list that is too long to stand in the document at once. */
export function ListPages({ page, size, total, onPage }: ListPagesProps) {
  const words = useListWords();
  const { number } = useWords();
  if (total <= size) return null;
  const from = page * size;
  const to = Math.min(from + size, total);
  return (
    <nav className="list-pages" aria-label={words.pages}>
      <button type="button" className="quiet-button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {words.previous(number(size))}
      </button>
      <p>{words.shown(number(from + 1), number(to), number(total))}</p>
      <button type="button" className="quiet-button" disabled={to >= total} onClick={() => onPage(page + 1)}>
        {words.next(number(Math.min(size, Math.max(1, total - to))))}
      </button>
    </nav>
  );
}
