// A switch: on or off at once, without a save button.

interface Props {
  on: boolean;
  /** What is switched, as a screen reader says it. */
  label: string;
  change: (on: boolean) => void;
  disabled?: boolean;
}

export function Switch({ on, label, change, disabled = false }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={() => change(!on)}
    >
      <span class="track" />
    </button>
  );
}
