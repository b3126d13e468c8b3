// A message whose `*parts*` stand in bold.

export function Rich({ text }: { text: string }) {
  const parts = text.split('*');
  // Odd parts stood between two stars.
  return <>{parts.map((part, at) => (at % 2 ? <strong key={part}>{part}</strong> : part))}</>;
}
