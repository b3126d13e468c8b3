// Messages checked on arrival: anything that is not exactly one of ours is dropped.
import * as v from 'valibot';
import type { FromPage, FromView } from './messages';

/** Longest text that is read, in UTF-16 units; the page script cuts at the same place and says so. */
export const TEXT_CAP = 2_000_000;

const short = v.pipe(v.string(), v.maxLength(2048));
const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const id = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: count, end: count });

const article = v.object({
  url: short,
  title: v.pipe(
    v.string(),
    v.transform((title) => title.slice(0, 300)),
  ),
  text: v.pipe(v.string(), v.maxLength(TEXT_CAP)),
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/))),
  publisher: v.optional(
    v.pipe(
      v.string(),
      v.transform((name) => name.slice(0, 200)),
    ),
  ),
  lang: v.optional(v.pipe(v.string(), v.maxLength(40))),
  partial: v.optional(v.picklist(['paywall', 'collapsed', 'cut', 'pages', 'cap'])),
  sources: v.pipe(v.array(v.object({ href: v.pipe(short, v.regex(/^https?:\/\//)), label: short })), v.maxLength(20)),
});

const fromPage = v.variant('type', [
  v.object({ type: v.literal('perhaps') }),
  v.object({ type: v.literal('read'), article, anyway: v.boolean() }),
  v.object({ type: v.literal('words'), words: count }),
  v.object({ type: v.literal('changed') }),
  v.object({ type: v.literal('failed'), reason: v.pipe(v.string(), v.maxLength(300)) }),
  v.object({ type: v.literal('at'), id }),
  v.object({ type: v.literal('dismiss'), tactic: id, phrase, undo: v.optional(v.boolean()) }),
  v.object({ type: v.literal('never'), tactic: id, phrase, undo: v.optional(v.boolean()) }),
  v.object({ type: v.literal('card') }),
]);

const toPage = v.variant('type', [
  v.object({ type: v.literal('step'), by: v.picklist([1, -1]) }),
  v.object({ type: v.literal('show'), span, mark: v.optional(id) }),
  v.object({
    type: v.literal('dim'),
    families: v.array(v.picklist(['smaller', 'vaguer', 'elsewhere', 'better', 'closed'])),
  }),
  v.object({ type: v.literal('read-now'), anyway: v.boolean() }),
  v.object({ type: v.literal('off') }),
  v.object({ type: v.literal('alive') }),
  v.object({ type: v.literal('where') }),
]);

const operation = v.pipe(v.string(), v.minLength(8), v.maxLength(80));
const tick = v.object({
  link: v.optional(short),
  note: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
  at: v.pipe(v.string(), v.maxLength(40)),
});
const status = v.picklist(['stated', 'vague', 'withheld', 'missing']);
const questions = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(200));
const noteChange = v.variant('set', [
  v.object({ operation, set: v.literal('tick'), item: id, value: v.nullable(tick), was: v.optional(v.nullable(tick)) }),
  v.object({ operation, set: v.literal('override'), item: id, value: v.nullable(status) }),
  v.object({ operation, set: v.literal('questions'), value: questions, was: v.optional(questions) }),
]);

const packName = v.pipe(v.string(), v.maxLength(200));
/** Only that it can be one: what is wrong with a phrase is said in words, by whoever keeps it. */
const ownPhrase = v.object({
  say: v.pipe(v.string(), v.maxLength(5000)),
  tactic: v.optional(id),
  question: v.pipe(v.string(), v.maxLength(5000)),
});

/** The lists, which are merged; what the other fields hold is seen to where they are stored. */
const settingsPatch = v.looseObject({
  sites: v.optional(v.record(v.string(), v.nullable(v.picklist(['on', 'off'])))),
  tactics: v.optional(v.record(v.string(), v.nullable(v.literal(false)))),
  markAgain: v.optional(v.array(v.object({ tactic: v.string(), phrase: v.string() }))),
});

const tabId = count;
const fromView = v.variant('type', [
  v.object({ type: v.literal('view'), tabId }),
  v.object({ type: v.literal('site'), site: v.pipe(v.string(), v.maxLength(300)), on: v.boolean() }),
  v.object({ type: v.literal('read-page'), tabId, anyway: v.boolean() }),
  v.object({ type: v.literal('to-page'), tabId, message: toPage }),
  v.object({ type: v.literal('note'), tabId, change: noteChange }),
  v.object({ type: v.literal('mark-again'), tabId, phrase }),
  v.object({ type: v.literal('catalog'), english: v.optional(v.boolean()) }),
  v.object({ type: v.literal('settings') }),
  v.object({ type: v.literal('export-data') }),
  v.object({ type: v.literal('import-data'), text: v.string() }),
  v.object({ type: v.literal('delete-data') }),
  v.object({
    type: v.literal('read-text'),
    tabId,
    article,
    passing: v.optional(v.boolean()),
    isPrivate: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('text-view'), tabId, id: v.optional(id) }),
  v.object({ type: v.literal('waiting-words'), id }),
  v.object({ type: v.literal('packs') }),
  v.object({
    type: v.literal('change-phrase'),
    pack: packName,
    was: v.nullable(ownPhrase),
    value: v.nullable(ownPhrase),
  }),
  v.object({ type: v.literal('import-pack'), text: v.string() }),
  v.object({ type: v.literal('drop-pack'), name: packName }),
  v.object({ type: v.picklist(['storage', 'export-damaged', 'drop-damaged', 'start-afresh', 'diagnostics']) }),
  v.object({ type: v.literal('change-settings'), patch: settingsPatch }),
]);

const parsed = <T>(schema: v.GenericSchema, message: unknown): T | undefined => {
  const result = v.safeParse(schema, message);
  return result.success ? (result.output as T) : undefined;
};

export const parseFromPage = (message: unknown) => parsed<FromPage>(fromPage, message);
export const parseFromView = (message: unknown) => parsed<FromView>(fromView, message);
