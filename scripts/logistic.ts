// Multinomial logistic regression on sparse features, fitted by L-BFGS: no randomness, the same weights to the bit each time.

/** Row `i` has the features `features[i]` with the values `values[i]` (1 where absent), the class `labels[i]` and the weight `costs[i]`. */
export interface Sample {
  features: Int32Array[];
  values?: Float64Array[];
  labels: Int32Array;
  costs: Float64Array;
}

/** Fits `classes` × `size` weights, as one array a class. `penalty[f]` is the L2 penalty of feature `f`. */
export function fit(sample: Sample, classes: number, size: number, penalty: Float64Array, rounds = 60): Float64Array[] {
  const w = minimise((x, g) => loss(sample, classes, size, penalty, x, g), classes * size, rounds);
  return Array.from({ length: classes }, (_, c) => w.slice(c * size, (c + 1) * size));
}

function loss(
  sample: Sample,
  classes: number,
  size: number,
  penalty: Float64Array,
  w: Float64Array,
  g: Float64Array,
): number {
  let total = 0;
  for (let c = 0, at = 0; c < classes; c++)
    for (let f = 0; f < size; f++, at++) {
      total += 0.5 * penalty[f]! * w[at]! * w[at]!;
      g[at] = penalty[f]! * w[at]!;
    }
  const scores = new Float64Array(classes);
  for (let i = 0; i < sample.features.length; i++) {
    const cost = sample.costs[i]!;
    if (cost === 0) continue;
    const features = sample.features[i]!;
    const values = sample.values?.[i];
    let top = -Infinity;
    for (let c = 0; c < classes; c++) {
      let sum = 0;
      const base = c * size;
      if (values) for (let k = 0; k < features.length; k++) sum += w[base + features[k]!]! * values[k]!;
      else for (let k = 0; k < features.length; k++) sum += w[base + features[k]!]!;
      scores[c] = sum;
      if (sum > top) top = sum;
    }
    let all = 0;
    for (let c = 0; c < classes; c++) all += Math.exp(scores[c]! - top);
    const label = sample.labels[i]!;
    total += cost * (Math.log(all) + top - scores[label]!);
    for (let c = 0; c < classes; c++) {
      const error = cost * (Math.exp(scores[c]! - top) / all - (c === label ? 1 : 0));
      const base = c * size;
      if (values) for (let k = 0; k < features.length; k++) g[base + features[k]!]! += error * values[k]!;
      else for (let k = 0; k < features.length; k++) g[base + features[k]!]! += error;
    }
  }
  return total;
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** L-BFGS with backtracking; `f(x, g)` answers the value and fills the gradient. */
function minimise(f: (x: Float64Array, g: Float64Array) => number, n: number, rounds: number): Float64Array {
  const memory = 7;
  let x = new Float64Array(n);
  let g = new Float64Array(n);
  let value = f(x, g);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const d = direction(g, steps);
    const slope = dot(d, g);
    if (slope > -1e-7) break;
    let rate = round === 0 ? Math.min(1, 1 / Math.sqrt(dot(g, g))) : 1;
    let next = x;
    const ng = new Float64Array(n);
    let nv = Infinity;
    for (let tries = 0; tries < 25; tries++, rate /= 2) {
      next = x.map((v, i) => v + rate * d[i]!);
      nv = f(next, ng);
      if (nv <= value + 1e-4 * rate * slope) break;
    }
    if (!(nv < value)) break;
    const s = next.map((v, i) => v - x[i]!);
    const y = ng.map((v, i) => v - g[i]!);
    const sy = dot(s, y);
    if (sy > 1e-10) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > memory) steps.shift();
    const done = value - nv < 1e-5 * Math.abs(nv);
    x = next;
    g = ng;
    value = nv;
    if (done) break;
  }
  return x;
}

function direction(g: Float64Array, steps: { s: Float64Array; y: Float64Array; rho: number }[]): Float64Array {
  const q = g.slice();
  const alphas: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { s, y, rho } = steps[i]!;
    const alpha = rho * dot(s, q);
    alphas[i] = alpha;
    for (let k = 0; k < q.length; k++) q[k]! -= alpha * y[k]!;
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let k = 0; k < q.length; k++) q[k]! *= scale;
  }
  steps.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, q);
    for (let k = 0; k < q.length; k++) q[k]! += s[k]! * (alphas[i]! - beta);
  });
  for (let k = 0; k < q.length; k++) q[k] = -q[k]!;
  return q;
}
