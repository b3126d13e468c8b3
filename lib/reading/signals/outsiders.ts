// Outsiders: customers, victims, outside experts and attackers speak for themselves; their words are not the organisation's.
import { namedVoice } from '../voice';
import type { Candidate } from './candidates';
import type { Scene } from './scene';

const LEARNED = '(?:researchers?|analysts?|experts?|professors?|lecturers?|academics?)';
const OFFICIAL = '(?:attorneys? general|senators?|lawmakers?|commissioners?|courts?|tribunals?|ombudsman|judges?)';
/** The first may be in the organisation's pay, the second the one that was hit. */
const MAYBE_OURS = new RegExp(`${LEARNED}|(${OFFICIAL})`);
const ROLE = `(?:customers?|patients?|passengers?|residents?|victims?|users?|shoppers?|subscribers?|travell?ers?|tenants?|pupils?|parents?|mothers?|fathers?|${LEARNED}|${OFFICIAL}|hackers?|attackers?|threat actors?|extortionists?|thieves|(?:ransomware|hacking|extortion) (?:gang|group)s?)`;
const WHOSE =
  'whose (?:[\\w-]{1,30} ){0,2}(?:name|data|details|records?|information|card|account|number|file|identity) (?:was|were|is|are|had|has)\\b';
/** "A customer of nine years", "one of the patients", "whose name was stolen". */
const APPOSED = `(?:(?:an?|the|one of (?:the|its)|another) (?:[\\w'-]{1,30} ){0,3}?${ROLE}\\b|${WHOSE})`;
const SAID =
  '(?:said|says|say|told|wrote|writes|warned|warns|added|adds|noted|argued|claimed|claims|tweeted|posted|complained|estimates?|estimated|believes?|thinks?|found|ruled|concluded|held)';
/** Not "patients were told", not "customers the bank said were safe". */
const MORE =
  "(?: (?!(?:were|was|are|is|have|has|had|been|be|will|may|can|should|must|who|that|the|its|our|an?|it)\\b)[\\w.'-]{1,30}){0,4}?";
const WHO = '(?:,? who [^,"]{1,60}?,?|, [^,"]{1,60},| at [^,"]{1,40})?';
/** Where a clause begins: whoever stands deeper is only spoken of, or spoken to ("a letter to customers said"). */
const CLAUSE = '(?:^|[,;:("] (?:and |but |while )?)["\']?';
const SOME =
  '(?:(?:the|a|an|this|that|one|two|three|some|several|many|other|another|affected|former|current|independent|outside|security|cybersecurity|local|information|privacy|\\d{1,9}|of the|of its) ){0,3}';
const SUBJECT = `${CLAUSE}(?:${SOME}${ROLE}${MORE}${WHO}|(?!we |it )[\\w.'-]{1,30}(?: [\\w.'-]{1,30}){0,3}, ${APPOSED}[^,"]{0,60},) (?:also |have |has |had |later )?(?<!\\b(?:was|were|been|being|be|is|are) )${SAID}\\b`;
const SPEAKS = new RegExp(SUBJECT);
const SPOKE = new RegExp(`" ?${SAID} (?:${SOME}${ROLE}\\b|[\\w.'-]{1,30}(?: [\\w.'-]{1,30}){0,3}, ${APPOSED})`);
const SPOKE_LAST = new RegExp(`${SUBJECT}[.,"]{0,6}$`);
const HE_SAID = new RegExp(`\\b(?:he|she|they) (?:also )?${SAID}\\b`);
const SAYS = new RegExp(`\\b${SAID}\\b`);
/** Experts who speak for the organisation, or work for it. */
const HIRED =
  /\b(?:hired|retained|engaged|brought in|commissioned|our|(?:at|for|of) the (?:company|firm|bank|group|organi[sz]ation))\b/;
const EMPLOYER = /\b(?:at|for|of|from|with) (?:the )?([\w-]{4,})/g;
/** Whoever says what they were told hands on the organisation's words. */
const HANDED_ON =
  /\b(?:told|informed|assured|says|claim\w*|insist\w*|letters?|e-?mails?|notices?|statements?|spokes\w+|according to|wrote|called|described|answer\w*|repl\w+|response)\b/;
/** An organisation's silence is its own, whoever tells of it. */
const SILENT = /\b(?:not|declin\w*|refus\w*|never|no)\b|n't\b/;
/** How many sentences back "he said" is followed, and a quotation on. */
const REACH = 2;
/** How far before the end, with its "experts say", a phrase may stand (UTF-16 units). */
const NEAR_END = 250;

export function keepInside(candidates: Candidate[], scene: Scene): Candidate[] {
  return candidates.filter(({ tactic, start, end, sentence }) => {
    const { norm, sentences } = scene.prepared;
    const from = sentences[sentence]?.start ?? start;
    const text = scene.kinds[sentence]?.text ?? '';
    if (tactic === 'stonewall' && SILENT.test(norm.slice(start, end))) return true;
    if (scene.quoted(start)) {
      const open = Math.max(from, norm.lastIndexOf('"', start));
      if (!HANDED_ON.test(norm.slice(open, start)) && outsiderSpeaks(scene, sentence, REACH)) return false;
    }
    const speaks = SPEAKS.exec(text);
    if (!speaks || maybeOurs(text, speaks, scene) || namedVoice(text) === 'organisation') return true;
    const said = from + speaks.index + speaks[0].length;
    if (said <= start) return HANDED_ON.test(norm.slice(said, start));
    return !SPOKE_LAST.test(text) || from + text.length - start > NEAR_END;
  });
}

/** Whether the words quoted in a sentence are an outsider's; "he said" is asked of the sentences before. */
function outsiderSpeaks(scene: Scene, sentence: number, reach: number): boolean {
  const { raw, sentences } = scene.prepared;
  const follows = (at: number) => !raw.slice(sentences[at]?.end, sentences[at + 1]?.start).includes('\n');
  let at = sentence;
  let text = scene.kinds[at]?.text ?? '';
  // A quotation that runs on is told apart at its end.
  while (at < sentence + REACH && follows(at) && scene.quoted(sentences[at]?.end ?? 0))
    text = scene.kinds[++at]?.text ?? '';
  if (at > sentence) text = text.slice(text.indexOf('"'));
  if (!text || reach < 0 || namedVoice(text) === 'organisation') return false;
  const found = SPEAKS.exec(text) ?? SPOKE.exec(text);
  if (found) return !maybeOurs(text, found, scene);
  const unsaid = /^["']/.test(text) && !SAYS.test(text) && follows(sentence - 1);
  return (unsaid || HE_SAID.test(text)) && outsiderSpeaks(scene, sentence - 1, reach - 1);
}

/** An expert or official of the organisation's own, or in its pay. */
function maybeOurs(text: string, { index, 0: { length } }: RegExpExecArray, { kinds }: Scene): boolean {
  const near = text.slice(index, index + length + 60);
  const who = MAYBE_OURS.exec(near);
  if (!who) return false;
  const headline = kinds[0]?.text ?? '';
  const named = [who[1], ...Array.from(near.matchAll(EMPLOYER), ([, name = '']) => name)];
  return HIRED.test(near) || named.some((name) => name && headline.includes(name));
}
