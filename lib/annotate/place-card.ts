// Puts the card below the sentence's last line, else above it, never on it; on a narrow window, at the bottom.
import { autoUpdate, computePosition, flip, offset, type Placement as Side, shift, size } from '@floating-ui/dom';
import type { CardPlace } from './card-view';
import { boxAround } from './live-range';

/** Narrower windows get a sheet at the bottom. CSS pixels. */
export const SHEET_BELOW = 480;
const GAP = 8;
const EDGE = 8;
/** Where neither side of the sentence has this much room, the card keeps clear of the phrase only. */
const MIN_ROOM = 220;

/** What the card hangs on: as wide as the phrase's line, as high as its sentence (or the phrase, if that fills the window). */
export function anchorOf(phrase: DOMRect[], sentence: DOMRect[], windowHeight: number): DOMRect | undefined {
  const line = phrase.at(-1);
  if (!line) return undefined;
  const box = boxAround(sentence.length > 0 ? [...sentence, ...phrase] : phrase)!;
  const room = Math.max(box.top, windowHeight - box.bottom);
  const clear = room >= MIN_ROOM ? box : boxAround(phrase)!;
  return new DOMRect(line.left, clear.top, line.width, clear.height);
}

export interface Placement {
  stop(): void;
  /** False: the page has moved the card since it was put there. */
  isInPlace(): boolean;
}

/** Keeps `host` in its place while the page scrolls. `seen` is told whether the phrase is in the window. */
export function keepInPlace(host: HTMLElement, place: CardPlace, seen: (inSight: boolean) => void): Placement {
  const measure = () => anchorOf(place.phrase(), place.sentence(), innerHeight);
  const anchor = {
    contextElement: place.context,
    getBoundingClientRect: () => measure() ?? new DOMRect(0, -1, 0, 0),
  };
  // The side is chosen once: a card that changes sides while the page scrolls is in the reader's way.
  let side: Side | undefined;
  let put: DOMRect | undefined;
  const update = async () => {
    if (innerWidth < SHEET_BELOW) {
      sheet(host);
      if (!put) place.clear(host.getBoundingClientRect().top);
      put = host.getBoundingClientRect();
      return seen(true);
    }
    const { x, y, placement } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP),
        ...(side ? [] : [flip({ padding: EDGE, fallbackStrategy: 'bestFit' })]),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            host.style.setProperty('--room', `${Math.max(160, Math.floor(availableHeight))}px`);
          },
        }),
      ],
    });
    side ??= placement;
    host.classList.remove('sheet');
    setStyle(host, {
      left: '0',
      top: '0',
      right: 'auto',
      bottom: 'auto',
      width: '328px',
      transform: `translate(${Math.round(x)}px, ${Math.round(y)}px)`,
    });
    put = host.getBoundingClientRect();
    const box = measure();
    seen(box !== undefined && box.bottom > 0 && box.top < innerHeight);
  };
  return {
    stop: autoUpdate(anchor, host, () => void update()),
    isInPlace() {
      const now = host.getBoundingClientRect();
      return put !== undefined && Math.abs(now.left - put.left) < 2 && Math.abs(now.top - put.top) < 2;
    },
  };
}

function sheet(host: HTMLElement): void {
  host.classList.add('sheet');
  host.style.setProperty('--room', `${Math.floor(innerHeight * 0.6)}px`);
  setStyle(host, { left: '0', top: 'auto', right: '0', bottom: '0', width: '100%', transform: 'none' });
}

/** Inline and important: no style sheet of the page gets in between. */
export function setStyle(host: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
}
