// The checklist as plain data, with a version of its own: what the JSON export writes and other tools may build on.
import type { Dossier } from '../model';
import { type ItemLine, outline, type SignalLine } from './outline';
import { timeline } from './timeline';
import type { ExportContext } from './types';
import { DISCLAIMER } from './words';

/** Raised when a field changes its meaning or goes; new fields alone don't raise it. */
export const CHECKLIST_VERSION = 1;

const itemData = (dossier: Dossier) => (line: ItemLine) => {
  const { id, group, name, why, ask } = line.info;
  const { status, value, quotes, check } = line;
  const because = dossier.reading.items[id]?.because ?? [];
  return { id, group, name, status, ...(value !== undefined && { value }), evidence: quotes, check, because, why, ask };
};

function signalData({ signal, phrase, tactic, answered, dismissed }: SignalLine) {
  const { id, rule, voice, sure, repeats, questions, sentence } = signal;
  const { family, name, why } = tactic;
  const told = { tactic: tactic.id, family, name, why, rule, voice, check: !sure, repeats, dismissed };
  return { id, phrase, sentence, ...told, questions, answered };
}

/** Plain JSON for one dossier; see docs/schema/checklist.schema.json. */
export function checklistDocument(dossier: Dossier, context: ExportContext) {
  const { article, reading, versions, hash, readAt } = dossier;
  const sheet = outline(dossier, context);
  const { title, url, publisher, published, organisation } = sheet;
  const about = { title, ...(url && { url }), publisher, published, organisation, words: reading.words };
  const { lead, ...notes } = sheet.notes;
  return {
    format: 'unsaid-checklist',
    version: CHECKLIST_VERSION,
    article: { ...about, ...(article.partial && { partial: article.partial }), hash },
    readAt,
    exportedAt: context.now,
    versions,
    madeBy: sheet.made,
    disclosure: reading.disclosure,
    forced: reading.forced,
    summary: sheet.summary,
    ...(reading.delay && { delay: reading.delay }),
    notices: sheet.notices,
    items: sheet.items.map(itemData(dossier)),
    signals: sheet.signals.map(signalData),
    remarks: sheet.remarks.map(({ remark, text, quotes, source }) => {
      return { kind: remark.kind, ...(remark.item && { item: remark.item }), text, quotes, ...(source && { source }) };
    }),
    timeline: timeline(dossier),
    sources: sheet.sources,
    notes: { about: lead, ...notes },
    disclaimer: DISCLAIMER,
  };
}
