// On a low screen the browser gives a popup less than it asks for: then it takes what there is, and its footer stays in sight.
import { useEffect, useRef } from 'preact/hooks';

/** The browser has sized the window by then; sooner, a size on the way would be taken for the last. */
const SETTLED = 250;

/** For the view's own element: sets `--room`, in px, where the window stayed lower than the view. `full`: it asks for all. */
export function useRoom(full: boolean) {
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!full) return;
    const waiting = setTimeout(() => {
      const short = document.documentElement.scrollHeight > innerHeight;
      if (short) view.current?.style.setProperty('--room', `${innerHeight}px`);
    }, SETTLED);
    return () => clearTimeout(waiting);
  }, [full]);
  return view;
}
