import { Icon, type IconName } from '../Icon';

/** A button beside those for the steps. */
export interface PresentTool {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  /** It opens a dialog. */
  readonly opens?: boolean;
  /** It switches something, which is on. */
  readonly isOn?: boolean;
}

/** What the presenter can do besides going from step to step. */
export function PresentTools({ tools }: { readonly tools: readonly PresentTool[] }) {
  return tools.map(({ icon, label, onPress, opens, isOn }) => (
    <button
      key={icon}
      type="button"
      className="tool"
      data-tool={icon}
      aria-label={label}
      title={label}
      aria-haspopup={opens ? 'dialog' : undefined}
      aria-pressed={isOn}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  ));
}
