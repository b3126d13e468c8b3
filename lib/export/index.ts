// The registry of export formats: the folder is the list.
import type { Exporter } from './types';

const files = import.meta.glob<Exporter>(['./formats/*.ts', '!./formats/*.test.ts'], {
  eager: true,
  import: 'default',
});

const FIRST = ['markdown', 'html', 'json', 'csv'];
const place = (id: string) => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);

/** All formats, the four most used first, the others by label. */
export const exporters: Exporter[] = Object.values(files).sort(
  (a, b) => place(a.id) - place(b.id) || (a.label < b.label ? -1 : 1),
);

export function exporterFor(id: string): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
