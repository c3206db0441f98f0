import { type ReactNode, useId } from 'react';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Is seen instead of the label where there is little room; the label is still said. */
  readonly short?: ReactNode;
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
export function Choices<Value extends string>({ legend, value, options, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span className={option.short === undefined ? undefined : 'long'}>{option.label}</span>
            {option.short !== undefined && (
              <span className="short" aria-hidden="true">
                {option.short}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
