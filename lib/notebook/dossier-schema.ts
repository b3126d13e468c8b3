// The shape of a kept reading, checked in full: it may come from a backup that somebody else wrote.
import * as v from 'valibot';

const short = v.pipe(v.string(), v.maxLength(4096));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = { start: count, end: count };
const span = v.object(place);
const name = v.pipe(v.string(), v.regex(/^(?!constructor$|prototype$)[a-z]{1,20}(?:-[a-z]{1,20}){0,3}$/));
const voice = v.picklist(['organisation', 'reporter', 'regulator', 'attacker', 'critic', 'other']);
const few = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

const answer = v.object({
  status: v.picklist(['stated', 'vague', 'withheld', 'missing']),
  evidence: few(v.object({ ...place, voice, focus: v.optional(span) }), 8),
  value: v.optional(v.union([short, v.number()])),
  sure: v.boolean(),
  because: few(short, 100),
});

const signal = v.object({
  ...place,
  id: short,
  tactic: name,
  rule: short,
  sentence: span,
  voice,
  sure: v.boolean(),
  repeats: count,
  questions: few(short, 20),
  answered: few(v.object({ item: name, sentence: span, complete: v.boolean() }), 24),
});

const remark = v.object({
  kind: v.picklist(['sidestep', 'headline', 'clock', 'proportion', 'law', 'candour']),
  item: v.optional(name),
  text: short,
  spans: few(span, 50),
  source: v.optional(short),
});

const reading = v.object({
  disclosure: v.boolean(),
  forced: v.boolean(),
  organisation: v.optional(short),
  words: count,
  signals: few(signal, 10_000),
  items: v.record(name, answer),
  delay: v.optional(
    v.object({ from: v.picklist(['began', 'detected']), to: v.literal('disclosed'), days: v.number() }),
  ),
  remarks: few(remark, 500),
});

const article = v.object({
  url: short,
  title: short,
  text: v.pipe(v.string(), v.maxLength(5_000_000)),
  date: v.optional(short),
  publisher: v.optional(short),
  lang: v.optional(short),
  partial: v.optional(v.picklist(['paywall', 'collapsed', 'cut', 'pages', 'cap'])),
  sources: few(v.object({ href: short, label: short }), 100),
});

/** A `Dossier` without its notes. */
export const dossierSchema = v.object({
  article,
  reading,
  readAt: short,
  readOn: v.optional(short),
  setAside: v.optional(count),
  versions: v.object({ extension: short, rules: short }),
  hash: short,
});
