// A reading to the clipboard or to a file, without any permission: the formats come only when they are asked for.
import type { Catalog, Dossier } from '../lib/model';
import type { Exporting } from './wishes';

/** The formats as `lib/export` has them, handed in. */
export interface Exporters {
  exporters: {
    id: string;
    label: string;
    mime: string;
    extension: string;
    render: (dossier: Dossier, context: { catalog: Catalog; now: string }) => string;
  }[];
  fileName: (dossier: Dossier, exporter: { extension: string }, template?: string) => string;
}

/** Hands a text to the person as a file: a link to a blob, which needs no permission in either browser. */
export function saveFile(name: string, mime: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has to start before the address goes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function exportingOf(
  current: () => Dossier,
  /** The words of the exports, which are English as the texts are. */
  english: () => Promise<Catalog>,
  load: () => Promise<Exporters>,
  /** How the reader wants files to be named; empty: as usual. */
  template: () => Promise<string>,
): Exporting {
  const rendered = async (id: string) => {
    const { exporters, fileName } = await load();
    const exporter = exporters.find((each) => each.id === id);
    if (!exporter) throw new Error(`no export format ${id}`);
    const dossier = current();
    const text = exporter.render(dossier, { catalog: await english(), now: new Date().toISOString() });
    return { text, mime: exporter.mime, nameBy: (pattern?: string) => fileName(dossier, exporter, pattern) };
  };
  return {
    formats: async () => (await load()).exporters.map(({ id, label }) => ({ id, label })),
    copy: async (id) => navigator.clipboard.writeText((await rendered(id)).text),
    download: async (id) => {
      const { text, mime, nameBy } = await rendered(id);
      const file = nameBy((await template()) || undefined);
      saveFile(file, mime, text);
      return file;
    },
  };
}
