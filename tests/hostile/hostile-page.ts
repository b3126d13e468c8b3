// What a hostile page is, and the story that most of them are built round.
import type { Served } from '../../scripts/serve';

export interface HostilePage {
  name: string;
  page: string | Served;
  /**
   * `same`: exactly the marks of the clean story. `quiet`: none. `some`: marks, but not all of the story can be told
   * from the page. `any`: the page may win; it must not break, nor make us act.
   */
  expect: 'same' | 'quiet' | 'some' | 'any';
  /** What the page does once the marks are there, as code that runs in it. */
  act?: string;
  /** Where the address itself is hostile. */
  query?: string;
  /** The page changes itself: it is not compared with what it was. */
  restless?: true;
}

const paragraphs = [
  'Harrow Tide Bank said on 4 May 2026 that attackers gained unauthorised access to its customer database on 28 April and may have copied the personal data of some account holders.',
  'The bank takes the security of its customers’ data very seriously, it said in a statement. There is no evidence that any of the data was misused, it added.',
  'Only a limited number of customers are affected by the data breach, according to the bank, which has informed the data protection authority. It declined to say how many people are concerned.',
];

export const TITLE = 'Harrow Tide Bank tells customers of a data breach';

/** The story's paragraphs as HTML; `word` draws each paragraph's text. */
export const told = (word: (text: string) => string = (text) => text): string =>
  paragraphs.map((text) => `<p>${word(text)}</p>`).join('\n');

interface Parts {
  head?: string;
  before?: string;
  body?: string;
  after?: string;
  html?: string;
  title?: string;
}

/** A whole page: the story, with whatever an attack puts in its head, before it, in it or after it. */
export const page = ({ head = '', before = '', body = told(), after = '', html = '', title = TITLE }: Parts = {}) =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>
${before}<main><article><h1>${TITLE}</h1>
${body}
</article></main>${after}</body></html>`;

/** A script element; a closing tag in the code would end it early. */
export const script = (code: string): string => `<script>${code.replaceAll('</', '<\\/')}</script>`;

/** Built for a page: `same` unless said otherwise. */
export const hostile = (name: string, page: HostilePage['page'], more: Partial<HostilePage> = {}): HostilePage => ({
  name,
  page,
  expect: 'same',
  ...more,
});
