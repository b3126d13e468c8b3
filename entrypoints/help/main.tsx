// Help: wires the words of the rules and their examples to the pages that show them.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/ground.css';
import '../../components/letter.css';
import '../../components/help.css';
import { appear, appearAsBefore } from '../../components/appearance';
import { Help } from '../../components/help';
import { speakIn } from '../../components/speaking';
import { catalog, languageOf, settings } from '../../lib/extension/client';
import { helpTexts } from '../../lib/rules/help';

async function start(): Promise<void> {
  const [known, chosen] = await Promise.all([catalog(), settings()]);
  appear(chosen.appearance);
  await speakIn(languageOf(chosen));
  render(<Help catalog={known} texts={helpTexts} />, document.getElementById('app')!);
}

appearAsBefore();
void start();
