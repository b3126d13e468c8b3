// The items outside the reader's profile: folded under one line, there when they are wanted.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';
import { say } from './words';

export function OtherItems({ n, children }: { n: number; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="other-items">
      <button type="button" class="other-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="next" />
        {say('otherItems', { n })}
      </button>
      {open && children}
    </div>
  );
}
