// The report: wires the reading of the tab it was opened for to the sheet that is printed.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/ground.css';
import '../../components/head.css';
import '../../components/pictures.css';
import '../../components/letter.css';
import '../../components/report.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { PaperMissing } from '../../components/paper-missing';
import { ReportPage } from '../../components/report';
import { speakAsBefore, speakIn } from '../../components/speaking';
import { browserLanguage, catalog, languageOf, settings } from '../../lib/extension/client';
import { paper } from '../../lib/extension/paper';

const root = document.getElementById('app')!;

async function start(): Promise<void> {
  const [found, chosen] = await Promise.all([paper(catalog), settings().catch(() => undefined)]);
  if (chosen) {
    appear(chosen.appearance);
    await speakIn(languageOf(chosen));
  }
  if (!found) return render(<PaperMissing waiting={false} />, root);
  // What the print dialog offers as the file's name.
  document.title = `Unsaid: ${found.dossier.article.title}`;
  render(<ReportPage {...found} print={() => print()} />, root);
}

appearAsBefore();
speakAsBefore(browserLanguage())
  .then(() => {
    render(<PaperMissing waiting />, root);
    return start();
  })
  .catch(() => render(<PaperMissing waiting={false} />, root));
