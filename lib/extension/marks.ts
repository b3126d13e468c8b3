// What a page is told of a reading: the marks it may draw, nothing else.
import type { Catalog, Dossier } from '../model';
import type { Mark } from '../view-model';

/** Marks of a dossier, less those dismissed on this article. `dossier.reading` has been rid of phrases never marked. */
export function toMarks(dossier: Dossier, catalog: Catalog): Mark[] {
  const tactics = new Map(catalog.tactics.map((tactic) => [tactic.id, tactic]));
  const version = `${dossier.versions.extension}/${dossier.versions.rules}`;
  return dossier.reading.signals.flatMap((signal): Mark[] => {
    const tactic = tactics.get(signal.tactic);
    const phrase = dossier.article.text.slice(signal.start, signal.end).toLowerCase();
    if (!tactic || dossier.notes.dismissed.includes(phrase)) return [];
    const { id, start, end, sentence, repeats, sure } = signal;
    // The page can see the card: of a reader's own phrase it is shown only what every reader of this tactic is.
    const isOwn = signal.rule.startsWith('own/');
    const rule = isOwn ? 'own' : signal.rule;
    const open = signal.questions.map((question) => catalog.questions?.[question] ?? question);
    const questions = isOwn ? tactic.ask : open;
    const answered = signal.answered.map((by) => ({ sentence: by.sentence, complete: by.complete }));
    return [
      {
        id,
        start,
        end,
        sentence,
        family: tactic.family,
        tactic: tactic.id,
        name: tactic.name,
        why: tactic.why,
        questions,
        answered,
        repeats,
        sure,
        rule,
        version,
      },
    ];
  });
}
