const shapes = {
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.8 15.8l4.7 4.7',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  start: 'M4.5 11.5L12 5l7.5 6.5M7 10v9h10v-9',
  chevronLeft: 'M14.5 6l-6 6 6 6',
  chevronRight: 'M9.5 6l6 6-6 6',
  chevronUp: 'M6 14.5l6-6 6 6',
  chevronDown: 'M6 9.5l6 6 6-6',
  arrow: 'M4 12h15M13.5 6.5L19 12l-5.5 5.5',
  outline: 'M4 6h9M8 12h12M8 18h9M4 6v12h4M4 12h4',
  sliders: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4',
  relations: 'M5 18C8 9 13 7 19 6.5M14.5 4l4.8 2.3-3 4.4',
  elsewhere: 'M10 6H6v12h12v-4M13 5h6v6M19 5l-8.5 8.5',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  target: 'M12 3.5v4M12 16.5v4M3.5 12h4M16.5 12h4M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  contrast: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 4v16M12 8l5-2.2M12 12h8M12 16l5 2.2',
  error: 'M8.2 3.5h7.6l4.7 4.7v7.6l-4.7 4.7H8.2l-4.7-4.7V8.2zM9 9l6 6M15 9l-6 6',
  warning: 'M12 4L21.5 20h-19zM12 10v4.6M12 17.2v.1',
  check: 'M4.5 12.5l5 5L19.5 7',
  panel: 'M4 5h16v14H4zM14.5 5v14',
  download: 'M12 4v11M7 10.5l5 5 5-5M5 20h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  upload: 'M12 15.5V4.5M7 9l5-5 5 5M5 20h14',
  share: 'M12 14.5V4M8 8l4-4 4 4M6.5 11.5H5V20h14v-8.5h-1.5',
  undo: 'M8.5 5L4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-4',
  redo: 'M15.5 5L20 9.5 15.5 14M19.5 9.5H10a5.5 5.5 0 0 0 0 11h4',
  folder: 'M3.5 6h6l2 2.5h9V19h-17z',
  connect:
    'M6 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.5 8c4 0 7 2 9 5.5',
  own: 'M12 4.5a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2zM5 20c.6-4 3.2-6 7-6s6.4 2 7 6',
  present: 'M3.5 4.5h17M5 4.5v11h14v-11M12 15.5v4M8.5 20.5l3.5-2.5 3.5 2.5',
  black: 'M4 5h16v11.5H4zM9 20h6M12 16.5V20M7.5 13l9-5',
  fullScreen: 'M4 9V4.5h5M15 4.5h5V9M20 15v4.5h-5M9 19.5H4V15',
  help: 'M9.2 9.2a2.8 2.8 0 1 1 4.3 2.4c-1 .7-1.5 1.2-1.5 2.4M12 17.2v.1M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
} as const;

export type IconName = keyof typeof shapes;

/** A line drawing beside a word; it never carries meaning alone. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
