// The reading: one pure function from text, rules and date. No DOM, no browser, no clock.
import type { Reading } from '../model';
import type { Rules } from '../rules';
import { linkAnswers } from './answered';
import { readChecklist } from './checklist';
import { isDisclosure } from './disclosure';
import { organisationIn } from './organisation';
import { type OwnPhrases, withOwn } from './own-phrases';
import { prepare } from './prepare';
import { findRemarks } from './remarks';
import { findSignals } from './signals';

/**
 * Reads `text` (headline, blank line, body). `date` is the article's own, ISO; `force` reads what would be declined; `own` are
 * the reader's own phrases, which add signals and change nothing else.
 */
export function read(text: string, rules: Rules, date?: string, force = false, own?: OwnPhrases): Reading {
  const prepared = prepare(text);
  const { disclosure } = isDisclosure(prepared, rules);
  const { items, delay } = readChecklist(prepared, rules.checklist, date);
  const found = disclosure || force ? findSignals(prepared, rules.tactics) : [];
  const signals = linkAnswers(prepared, found, items);
  const remarks = disclosure || force ? findRemarks({ prepared, signals, items, laws: rules.laws, date }) : [];
  const all = disclosure || force ? withOwn(prepared, signals, own) : signals;
  const words = text.match(/\S{1,400}/g)?.length ?? 0;
  return {
    disclosure,
    forced: force,
    organisation: organisationIn(prepared),
    words,
    signals: all,
    items,
    delay,
    remarks,
  };
}
