const shapes = {
  grip: 'M9.5 6.5v.1M14.5 6.5v.1M9.5 12v.1M14.5 12v.1M9.5 17.5v.1M14.5 17.5v.1',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zM12 10.2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  remove: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.2 10.5v5.5M13.8 10.5v5.5',
  show: 'M12 3.5v4M12 16.5v4M3.5 12h4M16.5 12h4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  try: 'M7 4.5v15l12-7.5z',
} as const;

export type MakerIconName = keyof typeof shapes;

/** A line drawing that only whoever makes a story needs. */
export function MakerIcon({ name }: { readonly name: MakerIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
