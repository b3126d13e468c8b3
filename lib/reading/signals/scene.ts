// What the refiners need to know of a text: each sentence's speaker and kind, and which stretches are quoted.
import type { Voice } from '../../model';
import type { Prepared } from '../prepare';
import { speakers } from '../voice';
import { placesOf } from './places';

export interface SentenceKind {
  /** Lower case, as in `norm`. */
  text: string;
  voice: Voice;
  /** The words are spoken of rather than used. */
  mention: boolean;
  question: boolean;
  /** Tells readers what to do. */
  advice: boolean;
  /** Tells of another incident, or of companies in general. */
  background: boolean;
  /** Whether the sentence, or the one before, names what the headline names. */
  about: 'here' | 'before' | 'no';
  /** Names an organisation or person that headline and opening do not. */
  stranger: boolean;
  /** A year named: the text's latest, or an earlier one. */
  year: 'none' | 'latest' | 'earlier';
  /** Furniture of the page: banners, forms, cookie notices. */
  furniture: boolean;
}

export interface Scene {
  prepared: Prepared;
  kinds: SentenceKind[];
  /** Whether the offset lies between double quotes. */
  quoted(offset: number): boolean;
}

const FURNITURE =
  /\b(?:special offer|banner|subscribe|sign up|newsletter|cookies?|cookie policy|leave a (?:reply|comment)|your email address will not be published|required fields|all rights reserved|advertisement|sponsored|share this|follow us|read more|related (?:articles?|stories|posts)|click here|terms of (?:use|service)|log in to|download (?:the|our) app|limited time|free trial|use code|shop now|skip to content|you may also like)\b/;
/** After this line only readers' comments and forms follow. */
const END_OF_STORY =
  /^(?:leave a (?:reply|comment)|comments?(?: \(\d+\))?|post a comment|related (?:articles|stories|posts))\s*:?$/;
const ADVICE =
  /\b(?:you (?:should|can|may want|must|need)|we (?:recommend|advise|encourage|urge|suggest) (?:that )?you|users? (?:should|must|are (?:advised|urged|encouraged))|customers? (?:should|are (?:advised|urged|encouraged))|(?:be|remain|stay) (?:vigilant|alert|cautious|wary)|change (?:your|their) passwords?|it is (?:recommended|advised|important)|do not (?:click|open|reply)|don't (?:click|open|reply))\b/;
const OTHERS =
  /\b(?:(?:last|previous|earlier this) year,|in (?:19|20)\d\d,|years ago|(?:other|many|most|several) (?:companies|organi[sz]ations|hospitals|cities|victims) (?:have|were|are|has)|in (?:another|a separate|a similar|an unrelated)|unrelated|previously suffered|(?:similar|another) (?:attack|incident|breach))\b/;

/** Reads a text's sentences once for all refiners. */
export function sceneOf(prepared: Prepared): Scene {
  const who = speakers(prepared);
  const names = namesIn(prepared, 0, 1);
  const known = namesIn(prepared, 0, 4);
  const latest = (prepared.norm.match(YEAR) ?? []).reduce((most, year) => Math.max(most, Number(year)), 0);
  let over = false;
  const kinds = prepared.sentences.map(({ start, end }, index): SentenceKind => {
    const text = prepared.norm.slice(start, end);
    over ||= index > 0 && END_OF_STORY.test(text);
    return {
      text,
      voice: who[index]!.voice,
      mention: who[index]!.mention,
      question: /\?["')\]]{0,2}$/.test(text),
      advice: ADVICE.test(text),
      background: OTHERS.test(text),
      about: mentionsAny(text, names)
        ? 'here'
        : index > 0 && mentionsAny(before(prepared, index), names)
          ? 'before'
          : 'no',
      stranger: [...namesIn(prepared, index, index + 1)].some((name) => !known.has(name)),
      year: yearOf(text, latest),
      furniture: over || (text.length < 160 && FURNITURE.test(text)),
    };
  });
  const quotes = placesOf(quotedStretches(prepared));
  return { prepared, kinds, quoted: (offset) => quotes.near(offset, offset + 1).some(({ start }) => offset > start) };
}

const YEAR = /\b(?:19|20)\d\d\b/g;
const NAME = /\b[A-Z][A-Za-z0-9&.]{2,30}/g;
/** Capitalised, but no names. */
const COMMON =
  /^(?:the|this|that|these|those|data|breach|attack|security|hackers?|after|and|for|with|from|over|customers?|users?|says?|said|has|was|were|its|their|our|cyber\w*|ransomware|information|personal|new|online|million|stolen|hit|hacked|exposed|leak\w*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|while|although|however|in|on|at|as|we|you|they|it|he|she|if|when|according|also|there|but|social|not|all|some|no|what|how|who|company|bleepingcomputer|bleeping|computer|update|here|during|since|once|based|last|earlier|among|additionally|moreover|furthermore|despite|to|of|by|an)$/i;

/** Names in sentences `from` to `to`, lower case. A sentence's first word counts only if it stands in the middle of another. */
function namesIn({ raw, sentences }: Prepared, from: number, to: number): Set<string> {
  const names = new Set<string>();
  for (const { start, end } of sentences.slice(from, to))
    for (const [name] of raw.slice(start, end).matchAll(NAME)) if (!COMMON.test(name)) names.add(name.toLowerCase());
  return names;
}

const before = ({ norm, sentences }: Prepared, index: number) =>
  norm.slice(sentences[index - 1]!.start, sentences[index - 1]!.end);
const mentionsAny = (text: string, names: Set<string>) => [...names].some((name) => text.includes(name));

function yearOf(text: string, latest: number): SentenceKind['year'] {
  const years = (text.match(YEAR) ?? []).map(Number);
  return years.length === 0 ? 'none' : Math.max(...years) >= latest ? 'latest' : 'earlier';
}

/** Between a double quote and the next; a paragraph that never closes its quote is quoted to its end. */
function quotedStretches({ norm, raw }: Prepared): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = 0; at < norm.length; at++) {
    if (raw[at] === '\n' && open >= 0) {
      stretches.push({ start: open, end: at });
      open = -1;
    } else if (norm[at] === '"') {
      if (open >= 0) stretches.push({ start: open, end: at });
      open = open >= 0 ? -1 : at;
    }
  }
  return stretches;
}
