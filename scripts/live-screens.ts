// Marks and cards on real pages, photographed with the built extension: what the gallery of views cannot show.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { cardText, openPopup, paintedWords, pause, placeOf, tabIdOf, until, waitForMarks } from './drive';
import { smallPng } from './gallery/small-png';
import type { Session } from './launch';
import type { Site } from './serve';

interface Stage {
  session: Session;
  site: Site;
  /** Pixels a CSS pixel; 1 where not given. */
  scale?: number;
  /** This scene alone. */
  only?: string;
}

/** A name, and what leads to the page that is photographed. */
type LiveScene = [name: string, arrive: (stage: Stage) => Promise<Page>];

const PAGE = { width: 1000, height: 760 };

async function marked({ session, site, scale = 1 }: Stage, path: string, viewport = PAGE): Promise<Page> {
  const page = await session.open('about:blank');
  await page.setViewport({ ...viewport, deviceScaleFactor: scale });
  await page.goto(site.url(path));
  await waitForMarks(page);
  await pause(300);
  return page;
}

async function withCard(page: Page, phrase: string): Promise<Page> {
  const { x, y } = await placeOf(page, phrase);
  await pause(200);
  await page.mouse.click(x, y);
  await until('the card', () => cardText(page));
  // It rises into place for an eighth of a second, and answers nobody for half a second.
  await pause(700);
  return page;
}

const VERBS =
  'accessed viewed copied exposed taken stolen compromised downloaded obtained acquired affected removed'.split(' ');
const HEDGES = ['may have been', 'might have been', 'could have been', 'were potentially', 'were possibly'];
const KINDS = ['customer data', 'patient data', 'client data', 'passenger data', 'customer information'];
const MORE_KINDS = ['employee information', 'customer files', 'client files', 'user accounts', 'personal data'];
const FEW = [
  'limited number',
  'small number',
  'small percentage',
  'subset',
  'tiny fraction',
  'small group',
  'handful',
].map((word) => `a ${word} of`);
const REST = [
  'It acted immediately and took the servers offline out of an abundance of caution.',
  'There is no evidence of misuse, no indication of fraud, and no reason to believe that more is to come.',
  'The company takes the security of its passengers very seriously, and services remained operational.',
  'The attack was highly sophisticated; leading cybersecurity experts and outside specialists look into it.',
  'The investigation is ongoing, and the company declined to comment. It is stronger than ever.',
  'The incident was quickly contained, the company promptly notified those affected, and it regrets any inconvenience.',
  'No payment card data was affected, and it does not expect a material impact. It cannot comment further at this time.',
];

/** Phrases of all families, each once, by combination: a long page with as many marks as a page may have. */
function manyMarks(): string {
  const hedged = HEDGES.flatMap((hedge) => VERBS.map((verb) => `Some of it ${hedge} ${verb}, the company said.`));
  const scoped = ['Certain', 'Various', 'Some'].flatMap((word) =>
    [...KINDS, ...MORE_KINDS].map((what) => `${word} ${what} were on the server, it said.`),
  );
  const few = [
    ...FEW.map((words) => `Only ${words} people are affected.`),
    ...FEW.map((words) => `It said that ${words} people were told.`),
  ];
  const paragraphs = Array.from({ length: 20 }, (_, at) => [
    scoped[at],
    ...hedged.slice(at * 3, at * 3 + 3),
    scoped[at + 20],
    few[at],
    REST[at],
  ]);
  return paragraphs.map((part) => `<p>${part.filter(Boolean).join(' ')}</p>`).join('\n');
}

const story = (style: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Ferry line breached</title>
<style>body{margin:0 auto;max-width:680px;padding:40px 24px;font:18px/1.65 Georgia,"Liberation Serif",serif}h1{font-size:32px;line-height:1.2}${style}</style>
</head><body><article><h1>Skerry Ferries tells passengers of a data breach</h1>
<p>Skerry Ferries said on 4 May 2026 that attackers gained unauthorised access to its booking database on 28 April and copied the personal data of passengers.</p>
${body}</article></body></html>`;

async function ownPage({ session }: Stage, path: string): Promise<Page> {
  const page = await session.openOwn(path);
  await page.setViewport({ ...PAGE, deviceScaleFactor: 1 });
  await page.waitForSelector('#app > *');
  await pause(400);
  return page;
}

async function dimmed(stage: Stage): Promise<Page> {
  const page = await marked(stage, 'news.html');
  const scout = await openPopup(stage.session, page.url());
  const panel = await stage.session.openOwn(`sidepanel.html?tabId=${await tabIdOf(scout, page.url())}`, 'window');
  for (const press of ['.legend .link', '.legend li:nth-child(1) input', '.legend li:nth-child(2) input'])
    await (await panel.waitForSelector(press))!.click();
  await page.bringToFront();
  await pause(400);
  return page;
}

const DARK = 'html{background:#15171a;color:#e6e6e6}';
const PHONE = { width: 390, height: 760, hasTouch: true, isMobile: true };

const SCENES: LiveScene[] = [
  ['page-marks', (stage) => marked(stage, 'news.html')],
  ['page-card', async (stage) => withCard(await marked(stage, 'news.html'), 'small number')],
  ['page-letter', async (stage) => withCard(await marked(stage, 'letter.html'), 'Out of an abundance of caution')],
  ['page-dark', async (stage) => withCard(await marked(stage, 'dark.html'), 'limited number')],
  ['page-many-marks', (stage) => marked(stage, 'many.html')],
  ['page-dimmed', dimmed],
  ['paste', (stage) => ownPage(stage, 'paste.html')],
  ['phrases', (stage) => ownPage(stage, 'phrases.html')],
];

/** Only Chromium can be a telephone and a printer on a desk. */
const CHROMIUM: LiveScene[] = [
  ['page-touch-sheet', async (stage) => withCard(await marked(stage, 'news.html', PHONE), 'small number')],
  [
    'page-print',
    async (stage) => {
      const page = await marked(stage, 'news.html');
      await page.emulateMediaType('print');
      return page;
    },
  ],
];

/** Takes all of them into `out`; one that fails is named. Resolves with their number. */
export async function takeLive(stage: Stage, out: string): Promise<number> {
  stage.site.put('/dark.html', story(DARK, manyMarks().split('\n').slice(0, 3).join('\n')));
  stage.site.put('/many.html', story('', manyMarks()));
  let taken = 0;
  for (const [name, arrive] of [...SCENES, ...(stage.session.name === 'chromium' ? CHROMIUM : [])]) {
    if (stage.only && name !== stage.only) continue;
    try {
      const page = await arrive(stage);
      await page.bringToFront();
      writeFileSync(join(out, `${name}.png`), smallPng(await page.screenshot()));
      if (name === 'page-many-marks') console.error(`  ${(await paintedWords(page)).length} marks on the long page`);
      taken += 1;
    } catch (error) {
      console.error(`${name}: ${error}`);
    }
    const [first, ...others] = await stage.session.browser.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
  }
  return taken;
}
