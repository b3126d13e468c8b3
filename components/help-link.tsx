// The way to the pages of help, where a view ends.
import type { Wishes } from './wishes';
import { say } from './words';

export function HelpLink({ help }: { help: Wishes['help'] }) {
  if (!help) return null;
  return (
    <button type="button" class="link help-link" onClick={() => help('')}>
      {say('help')}
    </button>
  );
}
