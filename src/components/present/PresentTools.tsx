import { Icon, type IconName } from '../Icon';

/** A button beside those for the steps. */
export interface PresentTool {
  readonly icon: IconName;
  readonly label: string;
  /** Undefined when it can do nothing now; it keeps its place and the focus. */
  readonly onPress: (() => void) | undefined;
  /** A letter before the sign. */
  readonly letter?: string;
  /** It opens a dialog. */
  readonly opens?: boolean;
  /** It switches something, which is on. */
  readonly isOn?: boolean;
}

/** What the presenter can do besides going from step to step. */
export function PresentTools({ tools }: { readonly tools: readonly PresentTool[] }) {
  return tools.map(({ icon, label, onPress, letter, opens, isOn }, index) => (
    <button
      // biome-ignore lint/suspicious/noArrayIndexKey: one that becomes another, as play and pause do, keeps the focus
      key={index}
      type="button"
      className="tool"
      data-tool={icon}
      aria-label={label}
      title={label}
      aria-disabled={onPress === undefined ? true : undefined}
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {letter !== undefined && (
        <span className="tool-letter" aria-hidden="true">
          {letter}
        </span>
      )}
      <Icon name={icon} />
    </button>
  ));
}
