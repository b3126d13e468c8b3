// The head of the pages that stand in a tab of their own: the name mark, and what can be done there.
import type { ComponentChildren } from 'preact';
import { NameMark } from './name-mark';

export function PaperBar({ children }: { children?: ComponentChildren }) {
  return (
    <header class="paper-bar">
      <NameMark />
      <div class="paper-actions">{children}</div>
    </header>
  );
}
