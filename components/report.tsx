// The report: one article on one sheet of A4, ready to be printed, saved as PDF and published.
import { readDay } from '../lib/export/dates';
import type { Catalog, Dossier } from '../lib/model';
import { CoveragePicture } from './coverage-picture';
import { day } from './day';
import { type Cut, useFit } from './fit-sheet';
import { marked } from './foot';
import { Icon } from './icon';
import { NameMark } from './name-mark';
import { PaperBar } from './paper-bar';
import { expendable, ReportGroup } from './report-group';
import { ReportNotes } from './report-notes';
import { ReportPhrases } from './report-phrases';
import { Clocks, TimelinePicture } from './timeline-picture';
import { say } from './words';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  print: () => void;
}

/** The address as a person would write it. */
function shortAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return '';
  return `${parsed.host.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}`;
}

function Head({ dossier }: { dossier: Dossier }) {
  const { article, reading } = dossier;
  const read = say('reportRead', { date: day(readDay(dossier)) });
  const dates = article.date ? `${say('reportPublished', { date: day(article.date) })} · ${read}` : read;
  const where = [article.publisher, shortAddress(article.url)].filter(Boolean).join(' · ');
  return (
    <>
      <div class="masthead">
        <NameMark />
        <span>{say('reportKind')}</span>
        <span class="read-dates">{dates}</span>
      </div>
      <p class="organisation-line">
        <b>{reading.organisation}</b>
        {reading.organisation && where && ' · '}
        {where}
      </p>
      <h1 dir="auto" lang="en">
        {article.title}
      </h1>
    </>
  );
}

function Limits({ dossier }: { dossier: Dossier }) {
  const { article, reading } = dossier;
  if (!article.partial && (reading.disclosure || !reading.forced)) return null;
  return (
    <p class="limits">
      {article.partial && say('partial', { reason: '' }).replaceAll('*', '')}
      {!reading.disclosure && reading.forced && say('forced')}
    </p>
  );
}

function Worth({ dossier, most }: { dossier: Dossier; most: number }) {
  const remarks = dossier.reading.remarks.filter(({ kind }) => kind !== 'clock').slice(0, most);
  if (!remarks.length) return null;
  return (
    <ul class="worth">
      {remarks.map(({ text, source }) => (
        <li key={text} lang="en">
          {text} {source && <small>{source}</small>}
        </li>
      ))}
    </ul>
  );
}

function Foot({ dossier }: { dossier: Dossier }) {
  const { versions, hash } = dossier;
  return (
    <footer class="sheet-foot">
      <p>{say('disclaimer')}</p>
      <p>{say('reportMade', versions)}</p>
      <p class="hash">{say('reportHash', { hash })}</p>
    </footer>
  );
}

/** As much as there may be; what does not fit goes step by step. */
const startOf = (dossier: Dossier): Cut => ({
  phrases: Math.min(marked(dossier).length, 12),
  left: { line: false, dropped: 0 },
  right: { line: false, dropped: 0 },
  remarks: dossier.reading.remarks.length,
});

function Sheet({ dossier, catalog, cut, columns }: Omit<Props, 'print'> & ReturnType<typeof useFit>) {
  const { items, remarks } = dossier.reading;
  const group = (id: string, quotes: Cut['left'], without: Set<string>) => (
    <ReportGroup key={id} id={id} dossier={dossier} catalog={catalog} line={quotes.line} without={without} />
  );
  const left = catalog.groups.slice(0, -1).map(({ id }) => id);
  const last = catalog.groups.at(-1)?.id;
  const clocks = remarks.filter(({ kind }) => kind === 'clock');
  return (
    <article class="sheet">
      <Head dossier={dossier} />
      <div class="pictures">
        <CoveragePicture items={items} catalog={catalog} />
        <TimelinePicture dossier={dossier} clocks={false} />
      </div>
      <Limits dossier={dossier} />
      <Clocks remarks={clocks.slice(0, cut.remarks)} />
      <Worth dossier={dossier} most={cut.remarks - clocks.length} />
      <div class="sheet-columns" ref={columns}>
        <div>{left.map((id) => group(id, cut.left, expendable(dossier, catalog, left, cut.left.dropped)))}</div>
        <div>
          {last && group(last, cut.right, expendable(dossier, catalog, [last], cut.right.dropped))}
          <ReportNotes dossier={dossier} catalog={catalog} short={cut.right.line} />
          <ReportPhrases dossier={dossier} catalog={catalog} shown={cut.phrases} />
        </div>
      </div>
      <Foot dossier={dossier} />
    </article>
  );
}

export function ReportPage({ dossier, catalog, print }: Props) {
  const start = startOf(dossier);
  const { cut, columns } = useFit(start);
  const isCut = cut.phrases < marked(dossier).length || cut.left.line || cut.right.line;
  return (
    <div class="report-page">
      <PaperBar>
        <p class="soft">
          {say('reportHint')} {isCut && say('reportCut')}
        </p>
        <button type="button" class="main-button" onClick={print}>
          <Icon name="download" />
          {say('reportPrint')}
        </button>
      </PaperBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the sheet is scrolled, with keys too */}
      <main class="desk" tabIndex={0}>
        <Sheet dossier={dossier} catalog={catalog} cut={cut} columns={columns} />
      </main>
    </div>
  );
}
