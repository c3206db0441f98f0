import type { ReactNode } from 'react';
import type { Named } from '../network/cards/named';
import { KindGlyph } from './KindGlyph';
import type { ThingActions } from './thingActions';

interface ThingButtonProps {
  readonly thing: Named;
  /** `soort`, which colours the dot of an organisation. */
  readonly sort?: string;
  /** A number or a word at the end of the line. */
  readonly aside?: ReactNode;
  /** A softer second line. */
  readonly note?: ReactNode;
  readonly onSelect: ThingActions['onSelect'];
}

/** A thing by its name, as a button that selects it. */
export function ThingButton({ thing, sort, aside, note, onSelect }: ThingButtonProps) {
  return (
    <button type="button" className="thing" onClick={() => onSelect(thing.kind, thing.id)}>
      <KindGlyph kind={thing.kind} {...(sort === undefined ? {} : { sort })} />
      <span className="thing-text">
        <span className="thing-name">{thing.name}</span>
        {note !== undefined && note !== '' && <span className="thing-note">{note}</span>}
      </span>
      {aside !== undefined && aside !== '' && <span className="thing-aside">{aside}</span>}
    </button>
  );
}
