// Weights as text: one character a weight.

const MIDDLE = 80;
export const STEPS = 44;

/** Squares, so that small weights are kept finer than large ones: `level` runs from -STEPS to STEPS. */
const weightAt = (level: number, most: number) => Math.sign(level) * (level / STEPS) ** 2 * most;

export function unpack(packed: string, most: number): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    // The backslash would be written as two; its place is taken by a sign above the others.
    weights[i] = weightAt((code === 125 ? 92 : code) - MIDDLE, most);
  }
  return weights;
}

export function pack(weights: ArrayLike<number>, most: number): string {
  return Array.from(weights, (weight) => {
    const level = Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / most) * STEPS);
    const code = MIDDLE + level;
    return String.fromCharCode(code === 92 ? 125 : code);
  }).join('');
}
