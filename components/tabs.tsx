// Tabs: arrows move between them, as the ARIA pattern has it.
import type { ComponentChildren } from 'preact';
import { say } from './words';

export interface Tab {
  id: string;
  name: string;
  n: number;
}

interface Props {
  tabs: Tab[];
  on: string;
  choose: (id: string) => void;
  children: ComponentChildren;
}

export function Tabs({ tabs, on, choose, children }: Props) {
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const turn = document.dir === 'rtl' ? -by : by;
    const next = tabs[(tabs.findIndex(({ id }) => id === on) + turn + tabs.length) % tabs.length]!;
    event.preventDefault();
    choose(next.id);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={say('views')} onKeyDown={move}>
        {tabs.map(({ id, name, n }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === on}
            aria-controls="tab-panel"
            tabIndex={id === on ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name} <span class="n">{n}</span>
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${on}`}>
        {children}
      </div>
    </>
  );
}
