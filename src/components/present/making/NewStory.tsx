import { useState } from 'react';
import { makingWords } from '../../../wording/makingWords';
import { Icon } from '../../Icon';
import { useWords } from '../../Words';

/** Where a new story is begun. */
export function NewStory({ onBegin }: { readonly onBegin: (title: string) => void }) {
  const words = makingWords[useWords().language];
  const [title, setTitle] = useState<string | null>(null);
  if (title === null)
    return (
      <div className="new-story">
        <button type="button" className="quiet-button" onClick={() => setTitle('')}>
          <Icon name="plus" />
          {words.make}
        </button>
        <span className="soft">{words.makeHint}</span>
      </div>
    );
  return (
    <form
      className="new-story"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(title.trim() === '' ? words.untitledStory : title.trim());
      }}
    >
      <label className="maker-field">
        <span>{words.makeName}</span>
        <input
          // biome-ignore lint/a11y/noAutofocus: the field comes by the press of a button that asks for it
          autoFocus
          value={title}
          maxLength={200}
          onChange={({ target }) => setTitle(target.value)}
        />
      </label>
      <button type="submit" className="firm-button">
        {words.makeBegin}
      </button>
    </form>
  );
}
