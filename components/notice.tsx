// A line between bar and reading: what has changed, and the one thing to do about it.

interface Props {
  title: string;
  text: string;
  action?: string;
  act?: () => void;
}

export function Notice({ title, text, action, act }: Props) {
  return (
    <div class="notice" role="status">
      <p>
        <b>{title}.</b> {text}
      </p>
      {action && act && (
        <button type="button" class="link" onClick={act}>
          {action}
        </button>
      )}
    </div>
  );
}
