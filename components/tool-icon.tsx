// The toolbar icon in its three drawings, as the bar repeats it: read, off, nothing here.
import type { ViewState } from '../lib/view-model';

const OFF: ViewState[] = ['off'];
const READ: ViewState[] = ['read', 'changed', 'gone', 'reading', 'update'];

export function ToolIcon({ state }: { state: ViewState | undefined }) {
  if (state && READ.includes(state)) {
    return (
      <svg class="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
        <rect width="16" height="16" rx="3.5" fill="#4782C9" />
        <path d="M2.2 11.2h2.5L8 4.4l3.3 6.8h2.5" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round" />
      </svg>
    );
  }
  const line = state && OFF.includes(state) ? 'M4.2 11.8 11.8 4.2' : 'M4.4 8h7.2';
  return (
    <svg class="tool-icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="#7A8088">
      <rect x=".5" y=".5" width="15" height="15" rx="3" />
      <path d={line} stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
