// The shape of an export format: what a file in `formats/` holds.
import type { Catalog, Dossier } from '../model';

export interface ExportContext {
  catalog: Catalog;
  /** ISO date-time of the export, handed in: exporters have no clock. */
  now: string;
  /** The person's own layout for the Markdown formats, with `{parts}` from `markdownParts`. */
  template?: string;
}

export interface Exporter {
  /** File name in `formats/`, and the key everywhere else. */
  id: string;
  label: string;
  mime: string;
  /** Without a dot. */
  extension: string;
  /** The whole file as text. Pure: the same dossier, catalog and time give the same file. */
  render(dossier: Dossier, context: ExportContext): string;
}
