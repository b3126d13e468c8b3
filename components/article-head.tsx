// Whose incident, where it was told, the headline, and the reading in one line: the head of popup and panel.
import type { Catalog, Dossier } from '../lib/model';
import { CoverageStrip } from './coverage-strip';
import { day } from './day';
import { PartialNotice } from './partial-notice';
import { SummaryLine } from './summary-line';
import { say } from './words';

export function ArticleHead({ dossier, catalog }: { dossier: Dossier; catalog: Catalog }) {
  const { article, reading } = dossier;
  const where = [article.publisher, article.date && day(article.date)].filter(Boolean).join(', ');
  return (
    <div class="article-head">
      <p class="organisation">
        {reading.organisation}
        {where && <span>{reading.organisation ? ` · ${where}` : where}</span>}
      </p>
      <h1 dir="auto" lang="en" title={article.title}>
        {article.title}
      </h1>
      <CoverageStrip items={reading.items} catalog={catalog} />
      <SummaryLine items={reading.items} catalog={catalog} />
      {article.partial && <PartialNotice reason={article.partial} />}
      {reading.forced && !reading.disclosure && <p class="partial">{say('forced')}</p>}
    </div>
  );
}
