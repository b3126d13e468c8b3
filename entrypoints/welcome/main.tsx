// Welcome: shown once, after the extension is installed; its one question sets the mode.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import { appearAsBefore } from '../../components/appearance';
import { Welcome } from '../../components/welcome';
import { catalog, changeSettings, openPage, settings } from '../../lib/extension/client';

const root = document.getElementById('app')!;

async function start(): Promise<void> {
  const [{ mode }, { items }] = await Promise.all([settings(), catalog()]);
  const choose = async (chosen: typeof mode) => {
    await changeSettings({ mode: chosen });
  };
  render(<Welcome mode={mode} total={items.length} choose={choose} sample={() => void openPage('tour.html')} />, root);
}

appearAsBefore();
void start();
