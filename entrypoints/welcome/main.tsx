// Welcome: shown once, after the extension is installed; its one question sets the mode.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import { appearAsBefore } from '../../components/appearance';
import { speakIn } from '../../components/speaking';
import { Welcome } from '../../components/welcome';
import { catalog, changeSettings, languageOf, openPage, settings } from '../../lib/extension/client';

const root = document.getElementById('app')!;

async function start(): Promise<void> {
  const [settled, { items }] = await Promise.all([settings(), catalog()]);
  const { mode } = settled;
  await speakIn(languageOf(settled));
  const choose = async (chosen: typeof mode) => {
    await changeSettings({ mode: chosen });
  };
  render(<Welcome mode={mode} total={items.length} choose={choose} sample={() => void openPage('tour.html')} />, root);
}

appearAsBefore();
void start();
