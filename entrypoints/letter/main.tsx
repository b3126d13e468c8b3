// The letter: wires the reading of the tab it was opened for to the page that asks what is open.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/ground.css';
import '../../components/letter.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { LetterPage } from '../../components/letter';
import { type Draft, parseDraft } from '../../components/letter-draft';
import { PaperMissing } from '../../components/paper-missing';
import { speakAsBefore, speakIn } from '../../components/speaking';
import { browserLanguage, englishCatalog, languageOf, settings } from '../../lib/extension/client';
import { paper } from '../../lib/extension/paper';
import type { Audience } from '../../lib/letter/letter';
import type { ProfileId } from '../../lib/model';

const root = document.getElementById('app')!;
const AUDIENCES: Partial<Record<ProfileId, Audience>> = { patient: 'privacy', investor: 'investor' };

function keep(key: string, draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Storage is closed: the draft lives as long as the page.
  }
}

async function start(): Promise<void> {
  const [found, chosen] = await Promise.all([paper(englishCatalog), settings().catch(() => undefined)]);
  if (chosen) {
    appear(chosen.appearance);
    await speakIn(languageOf(chosen));
  }
  if (!found) return render(<PaperMissing waiting={false} />, root);
  const { isPrivate, ...shown } = found;
  const key = `letter:${found.dossier.hash}`;
  render(
    <LetterPage
      {...shown}
      kept={parseDraft(sessionStorage.getItem(key))}
      audience={chosen && AUDIENCES[chosen.profile]}
      keep={(draft) => isPrivate || keep(key, draft)}
      copy={(text) => navigator.clipboard.writeText(text)}
    />,
    root,
  );
}

appearAsBefore();
speakAsBefore(browserLanguage())
  .then(() => {
    render(<PaperMissing waiting />, root);
    return start();
  })
  .catch(() => render(<PaperMissing waiting={false} />, root));
