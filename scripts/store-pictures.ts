// The pictures for the shops: five of 1280 by 800, and the tile of 440 by 280, put together from pictures of the views.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from './command';
import type { Site } from './serve';

interface Board {
  name: string;
  title: string;
  text: string;
  /** Pictures by name, with their width on the board and, where they are cut, their height. */
  shows: { picture: string; width: number; height?: number }[];
}

const BOARDS: Board[] = [
  {
    name: '1-marks',
    title: 'Read a breach notice the way an editor would',
    text: 'Phrases that reassure without informing are underlined. Each carries the question it leaves open.',
    shows: [{ picture: 'page-card', width: 800, height: 600 }],
  },
  {
    name: '2-checklist',
    title: 'What is not said, at a glance',
    text: 'The text is held against 24 questions that a complete disclosure would answer: stated, vague, withheld, not said.',
    shows: [
      { picture: 'popup', width: 380, height: 600 },
      { picture: 'popup-not-said', width: 380, height: 600 },
    ],
  },
  {
    name: '3-panel',
    title: 'The reading beside the page',
    text: 'Signals, checklist and your own notes, in step with the page as you scroll. Light or dark, all by keyboard.',
    shows: [
      { picture: 'panel', width: 380, height: 660 },
      { picture: 'panel-dark', width: 380, height: 660 },
    ],
  },
  {
    name: '4-letter',
    title: 'Ask for what is missing',
    text: 'A short, neutral letter from the open items: to the press office, the data protection officer or investor relations.',
    shows: [{ picture: 'letter', width: 800, height: 640 }],
  },
  {
    name: '5-report',
    title: 'One page to print or publish',
    text: 'Or Markdown, a web page, a spreadsheet, Zotero, Obsidian. Nothing leaves your browser: Unsaid makes no requests at all.',
    shows: [{ picture: 'report', width: 800, height: 700 }],
  },
];

const STYLE = `body{margin:0;background:#e8e7e2;color:#16181b;font:17px/25px "Liberation Sans",Arial,sans-serif;overflow:hidden}
.board{display:grid;grid-template-columns:312px 1fr;gap:48px;align-items:center;width:1280px;height:800px;padding:0 48px 0 56px;box-sizing:border-box}
h1{margin:28px 0 12px;font:700 32px/38px "Liberation Serif",Georgia,serif;letter-spacing:-.01em;text-wrap:balance}p{margin:0;color:#474c53}
.mark{height:52px}.shows{display:flex;gap:20px;justify-content:center}
.shows div{overflow:hidden;border-radius:8px;background:#fff;box-shadow:0 1px 2px #0002,0 12px 36px #0003}.shows img{display:block;width:100%}
.tile{display:grid;place-content:center;justify-items:center;width:440px;height:280px;background:#f4f3ef}.tile .mark{height:120px}
.tile p{margin-top:22px;font:700 19px/26px "Liberation Serif",Georgia,serif;color:#16181b}`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><style>${STYLE}</style>${body}`;

const board = ({ title, text, shows }: Board): string => {
  const pictures = shows.map(
    ({ picture, width, height }) =>
      `<div style="width:${width}px${height ? `;height:${height}px` : ''}"><img src="/shot/${picture}.png" alt=""></div>`,
  );
  return page(
    `<div class="board"><div><img class="mark" src="/name.svg" alt=""><h1>${title}</h1><p>${text}</p></div><div class="shows">${pictures.join('')}</div></div>`,
  );
};

const tile = page(
  '<div class="tile"><img class="mark" src="/name.svg" alt=""><p>Reads what a disclosure leaves out</p></div>',
);

/** `shots` holds the views at twice their size. */
export async function takeStore(browser: Browser, site: Site, shots: string, out: string): Promise<number> {
  mkdirSync(out, { recursive: true });
  site.put('/name.svg', {
    body: readFileSync(join(root, 'docs', 'icons', 'name-light.svg')),
    headers: { 'content-type': 'image/svg+xml' },
  });
  for (const { picture } of BOARDS.flatMap(({ shows }) => shows))
    site.put(`/shot/${picture}.png`, {
      body: readFileSync(join(shots, `${picture}.png`)),
      headers: { 'content-type': 'image/png' },
    });
  const sheets = [...BOARDS.map((each) => ({ name: each.name, html: board(each), width: 1280, height: 800 }))];
  for (const { name, html, width, height } of [...sheets, { name: 'tile', html: tile, width: 440, height: 280 }]) {
    site.put(`/${name}.html`, html);
    const tab = await browser.newPage();
    await tab.setViewport({ width, height, deviceScaleFactor: 1 });
    await tab.goto(site.url(`${name}.html`), { waitUntil: 'networkidle0' });
    // In all its colours: the shadows are soft.
    await tab.screenshot({ path: join(out, `${name}.png`) as `${string}.png` });
    await tab.close();
  }
  return sheets.length + 1;
}
