import { useId, useState } from 'react';
import { makingWords } from '../../../wording/makingWords';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';

/** A source as it is chosen. */
export interface PickedSource {
  readonly id: string;
  /** The id where the data have no such source. */
  readonly title: string;
  readonly publisher: string;
}

interface SourcePickerProps {
  readonly chosen: readonly PickedSource[];
  readonly all: readonly PickedSource[];
  readonly onChosen: (ids: readonly string[]) => void;
}

const mostHits = 6;

/** The sources of a step: chosen from those of the data. */
export function SourcePicker({ chosen, all, onChosen }: SourcePickerProps) {
  const words = makingWords[useWords().language];
  const [query, setQuery] = useState('');
  const id = useId();
  const ids = chosen.map((source) => source.id);
  const hits = findSources(all, query).filter((source) => !ids.includes(source.id));
  return (
    <div className="maker-field">
      <label htmlFor={id}>{words.sources}</label>
      {chosen.length > 0 && (
        <ul className="picked-sources">
          {chosen.map((source) => (
            <li key={source.id}>
              <span>
                {source.title}
                {source.publisher !== '' && <span className="soft">, {source.publisher}</span>}
              </span>
              <button
                type="button"
                aria-label={words.dropSource(source.title)}
                title={words.dropSource(source.title)}
                onClick={() => {
                  onChosen(ids.filter((one) => one !== source.id));
                  document.getElementById(id)?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={query}
        placeholder={words.findSource}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={(event) => {
          const [first] = hits;
          if (event.key === 'Enter' && first !== undefined) {
            onChosen([...ids, first.id]);
            setQuery('');
          }
          if (event.key === 'Escape' && query !== '') {
            event.stopPropagation();
            setQuery('');
          }
        }}
      />
      {query.trim() !== '' && hits.length === 0 && (
        <p className="soft" role="status">
          {words.noSource}
        </p>
      )}
      {hits.length > 0 && (
        <ul className="source-hits">
          {hits.slice(0, mostHits).map((source) => (
            <li key={source.id}>
              <button
                type="button"
                onClick={() => {
                  onChosen([...ids, source.id]);
                  setQuery('');
                  document.getElementById(id)?.focus();
                }}
              >
                {source.title}
                {source.publisher !== '' && <span className="soft">{source.publisher}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Every word must be somewhere in a source, whatever its capitals and accents. */
function findSources(all: readonly PickedSource[], query: string): readonly PickedSource[] {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return all.filter(({ id, title, publisher }) => {
    const text = plain(`${title} ${publisher} ${id}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
