// All marked phrases in the order of the text. The one nearest the page's reading line is open; the list follows the page unless it has the focus.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalog, Dossier, FamilyId } from '../lib/model';
import { useDimmed } from './dimmed';
import { FamilyLegend, familyOf } from './family-legend';
import { marked, noMarks } from './foot';
import { walk } from './keys';
import { SignalRow } from './signal-row';
import type { Wishes } from './wishes';

interface Props {
  dossier: Dossier;
  catalog: Catalog;
  /** Id of the signal nearest the reading line. */
  at: string | undefined;
  /** Undefined when the page is gone. */
  show: Wishes['show'] | undefined;
  dim: Wishes['dim'];
  /** Families dimmed on this page. */
  kept?: FamilyId[];
  help?: Wishes['help'];
}

/** The open row: the one here, until a person opens another; then that, until the page moves on. */
function useOpen(at: string | undefined) {
  const [open, setOpen] = useState(at);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!at) return;
    setOpen(at);
    if (document.hasFocus() && list.current?.contains(document.activeElement)) return;
    const row = [...(list.current?.children ?? [])].find((each) => (each as HTMLElement).dataset.signal === at);
    row?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return { open, setOpen, list };
}

export function SignalList({ dossier, catalog, at, show, dim, kept, help }: Props) {
  const { open, setOpen, list } = useOpen(at);
  const [dimmed, dimNow] = useDimmed(kept, dim);
  const signals = marked(dossier);
  if (!signals.length) return <p class="empty">{noMarks(dossier)}</p>;
  return (
    <>
      <FamilyLegend signals={signals} catalog={catalog} dimmed={dimmed} dim={dimNow} />
      <ul class="signals" ref={list} onKeyDown={(event) => walk(event, event.currentTarget, '.signal-head')}>
        {signals.map((signal) => (
          <SignalRow
            key={signal.id}
            signal={signal}
            dossier={dossier}
            catalog={catalog}
            open={open === signal.id}
            here={at === signal.id}
            dimmed={dimmed.includes(familyOf(catalog, signal))}
            choose={() => {
              setOpen(open === signal.id ? undefined : signal.id);
              if (open !== signal.id) show?.(signal, signal.id);
            }}
            show={show}
            help={help}
          />
        ))}
      </ul>
    </>
  );
}
