// The line icons of controls: 16 px, 1.5 px strokes, coloured by the text around them.

const PATHS = {
  options: 'M2 5h6M12 5h2M2 11h2M8 11h6M8 5a2 2 0 1 0 4 0 2 2 0 1 0-4 0M4 11a2 2 0 1 0 4 0 2 2 0 1 0-4 0',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  panel:
    'M3.25 2.75h9.5a1.5 1.5 0 0 1 1.5 1.5v7.5a1.5 1.5 0 0 1-1.5 1.5h-9.5a1.5 1.5 0 0 1-1.5-1.5v-7.5a1.5 1.5 0 0 1 1.5-1.5zM10 2.75v10.5',
  download: 'M8 2v7.5M4.8 6.5 8 9.7l3.2-3.2M2.5 10.5v3h11v-3',
  copy: 'M6.45 5.25h5.6a1.2 1.2 0 0 1 1.2 1.2v6.1a1.2 1.2 0 0 1-1.2 1.2h-5.6a1.2 1.2 0 0 1-1.2-1.2v-6.1a1.2 1.2 0 0 1 1.2-1.2zM10.75 5.25v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6.5a1 1 0 0 0 1 1h1.5',
  jump: 'M3.5 3v5.5h8.5M9 5.5l3 3-3 3',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  pencil: 'm3 13 .7-3.2 7-7 2.5 2.5-7 7L3 13z',
  close: 'm4 4 8 8M12 4l-8 8',
  open: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  tick: 'm3.5 8.5 3 3 6-7',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the word or label beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
