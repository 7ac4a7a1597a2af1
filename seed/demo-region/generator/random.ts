/** Seeded draws: the same seed gives the same region on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  unit(): number;
  /** Whole number in [0, n). */
  below(n: number): number;
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Index drawn in proportion to its weight; at least one weight is above 0. */
  weighted(weights: readonly number[]): number;
  normal(): number;
  /** Gamma of the given mean and shape: the larger the shape, the closer to the mean. */
  gamma(mean: number, shape: number): number;
  poisson(mean: number): number;
}

/** Mulberry32 (T. Ettinger, 2017), a 32-bit generator of period 2³². */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a, 32 bits: one stream of draws a name, so that a step added later moves no other step. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

export function random(seed: number, stream: string): Random {
  const unit = mulberry32((seed ^ hash(stream)) >>> 0);
  const below = (n: number): number => Math.floor(unit() * n);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  return {
    unit,
    below,
    chance: (p) => unit() < p,
    pick: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    weighted: (weights) => weightedIndex(weights, unit()),
    normal,
    gamma: (mean, shape) => (gammaOfShape(shape, unit, normal) * mean) / shape,
    poisson: (mean) => poisson(mean, unit, normal),
  };
}

function weightedIndex(weights: readonly number[], u: number): number {
  let left = u * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i += 1) {
    left -= weights[i] as number;
    if (left < 0) return i;
  }
  return weights.findLastIndex((weight) => weight > 0);
}

/** Marsaglia & Tsang 2000, doi 10.1145/358407.358414, for a shape of 1 or more. */
function gammaOfShape(shape: number, unit: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - unit()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, unit: () => number, normal: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = unit(); product > limit; product *= unit()) count += 1;
  return count;
}
