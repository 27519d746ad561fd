/** One example: the features that hold of it, each once, and its class. */
export interface Row {
  readonly features: readonly string[];
  readonly label: number;
}

/** How the weights are fitted. */
export interface FitOptions {
  readonly classes: number;
  readonly passes: number;
  /** Length of the first steps. */
  readonly rate: number;
  /** Features of fewer rows than this are left out, as there is nothing to learn from. */
  readonly fewest: number;
  /** Pull of each weight towards where it started, per row. */
  readonly decay: number;
  /** Where the weights of a feature start that is known from elsewhere, one for each class; zero for all others. */
  readonly start?: Weights;
}

/** Weights by feature, one for each class. */
export type Weights = ReadonlyMap<string, readonly number[]>;

const seed = 20260101;

/**
 * Multinomial logistic regression by stochastic gradient steps, each weight's step shrinking with what it has moved (AdaGrad), the
 * weights of the later half of the passes averaged. The order of rows comes from a fixed seed: the same rows give the same weights.
 * @param rowsOf the rows of one pass, drawn anew for each; always as many, with the same label at the same place
 * @param random the generator that `rowsOf` may draw from
 */
export function fitLogistic(rowsOf: (random: () => number) => readonly Row[], options: FitOptions): Weights {
  const { classes, passes, rate, fewest, decay, start = new Map() } = options;
  const random = seeded(seed);
  const index = new Map<string, number>();
  const counts = new Map<string, number>();
  const drawn = Array.from({ length: passes }, () => rowsOf(random));
  for (const row of drawn[0] ?? [])
    for (const feature of new Set(row.features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  for (const feature of start.keys()) index.set(feature, index.size);
  for (const [feature, count] of counts)
    if (count >= fewest && !index.has(feature)) index.set(feature, index.size);
  const size = index.size * classes;
  const weights = new Float64Array(size);
  let cell = 0;
  for (const row of start.values()) for (const weight of row) weights[cell++] = weight;
  const started = weights.slice();
  const moved = new Float64Array(size).fill(1);
  const sums = new Float64Array(size);
  const order = (drawn[0] ?? []).map((_, at) => at);
  let averaged = 0;
  // A row comes in many passes, or in all.
  const encoded = new Map<Row, Int32Array>();
  const encode = (row: Row): Int32Array => {
    const known = encoded.get(row);
    if (known) return known;
    const active = Int32Array.from(row.features.flatMap((feature) => index.get(feature) ?? []));
    encoded.set(row, active);
    return active;
  };
  for (const [pass, rows] of drawn.entries()) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] as Row;
      const active = encode(row);
      const { label } = row;
      const chances = chancesOf(weights, active, classes);
      for (let column = 0; column < classes; column += 1) {
        const error = (column === label ? 1 : 0) - (chances[column] ?? 0);
        for (const feature of active) {
          const cell = feature * classes + column;
          const step = error - decay * ((weights[cell] as number) - (started[cell] as number));
          const travelled = (moved[cell] as number) + step * step;
          moved[cell] = travelled;
          weights[cell] = (weights[cell] as number) + (rate * step) / Math.sqrt(travelled);
        }
      }
    }
    if (pass < passes / 2) continue;
    averaged += 1;
    for (let cell = 0; cell < size; cell += 1)
      sums[cell] = (sums[cell] as number) + (weights[cell] as number);
  }
  const fitted = new Map<string, readonly number[]>();
  for (const [feature, at] of index)
    fitted.set(
      feature,
      [...sums.subarray(at * classes, (at + 1) * classes)].map((sum) => sum / averaged),
    );
  return fitted;
}

/** The sum of the weights of features, for each class. */
export function sumsOf(weights: Weights, features: Iterable<string>, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (row)
      for (let column = 0; column < classes; column += 1)
        sums[column] = (sums[column] ?? 0) + (row[column] ?? 0);
  }
  return sums;
}

function chancesOf(weights: Float64Array, active: Int32Array, classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const feature of active)
    for (let column = 0; column < classes; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[feature * classes + column] as number);
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Mulberry32, a small generator with a fixed seed. */
function seeded(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as number, items[at] as number];
  }
}
