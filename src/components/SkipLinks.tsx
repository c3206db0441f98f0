interface SkipLinksProps {
  readonly ways: readonly { readonly label: string; readonly onGo: () => void }[];
}

/** Buttons that appear on the first Tab and go straight to a part of the page. */
export function SkipLinks({ ways }: SkipLinksProps) {
  return (
    <div className="skip-links">
      {ways.map(({ label, onGo }) => (
        <button key={label} type="button" onClick={onGo}>
          {label}
        </button>
      ))}
    </div>
  );
}
