// The tour: the bundled story is read by the background like any text, and shown with its marks and four steps.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/ground.css';
import '../../components/head.css';
import '../../components/checklist.css';
import '../../components/letter.css';
import '../../components/help.css';
import '../../components/tour.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { sampleArticle } from '../../components/sample-story';
import { speakIn } from '../../components/speaking';
import { Tour } from '../../components/tour';
import { ask, catalog, closeOwnTab, languageOf, openPage, ownTab, settings } from '../../lib/extension/client';
import type { View } from '../../lib/view-model';

async function start(): Promise<void> {
  const tabId = await ownTab();
  const [view, words, chosen] = await Promise.all([
    ask<View>({ type: 'read-text', tabId, article: sampleArticle, passing: true }),
    catalog(),
    settings(),
  ]);
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  if (!view.dossier) throw new Error('the sample was not read');
  render(
    <Tour
      dossier={view.dossier}
      catalog={words}
      leave={() => void closeOwnTab('welcome.html')}
      letter={() => void openPage(`letter.html?tabId=${tabId}`)}
      report={() => void openPage(`report.html?tabId=${tabId}`)}
      help={(page) => void openPage(`help.html#${page}`)}
    />,
    document.getElementById('app')!,
  );
}

appearAsBefore();
void start();
