// The filter's keys: 1 to 4 and 0, from anywhere but a field.
import { useEffect } from 'preact/hooks';
import { type Shown, shownByKey } from './filter';
import { typing } from './keys';

export function useFilterKeys(show: (shown: Shown) => void) {
  useEffect(() => {
    const listening = new AbortController();
    const press = (event: KeyboardEvent) => {
      const shown = typing(event) ? undefined : shownByKey(event.key);
      if (shown) show(shown);
    };
    document.addEventListener('keydown', press, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
