// Diagnostics: wires the text that the background makes to the page that shows it.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/parts.css';
import '../../components/pages.css';
import '../../components/trouble.css';
import { appearAsBefore } from '../../components/appearance';
import { Diagnostics } from '../../components/diagnostics';
import { speakAsBefore } from '../../components/speaking';
import { ask, browserLanguage } from '../../lib/extension/client';

const root = document.getElementById('app')!;
const draw = (text: string | undefined) =>
  render(<Diagnostics text={text} copy={(words) => navigator.clipboard.writeText(words)} />, root);

appearAsBefore();
void speakAsBefore(browserLanguage()).then(async () => {
  draw(undefined);
  draw(await ask<string>({ type: 'diagnostics' }).catch((error) => String(error)));
});
