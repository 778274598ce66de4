/** Columns of numbers as bins: what a tree may tell apart. */
export type Binned = Readonly<{
  rows: number;
  /** For each column the bin of each row, 0 for the least. */
  bins: readonly Uint8Array[];
  /** For each column the greatest number of each bin but the last. */
  borders: readonly Float32Array[];
}>;

/** More bins tell no more apart that repeats on other publishers' pages. */
const mostBins = 64;
/** So many rows tell where the borders should be. */
const mostSampled = 40_000;

/** Puts every column's numbers into bins of about as many rows each. */
export function binColumns(columns: readonly Float32Array[]): Binned {
  const borders = columns.map(findBorders);
  return {
    rows: columns[0]?.length ?? 0,
    borders,
    bins: columns.map((column, index) => binColumn(column, borders[index] ?? new Float32Array())),
  };
}

function binColumn(column: Float32Array, borders: Float32Array): Uint8Array {
  const bins = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row += 1) bins[row] = binOf(column[row] ?? 0, borders);
  return bins;
}

/** The first bin whose border is no less than the number. */
function binOf(number: number, borders: Float32Array): number {
  let from = 0;
  let to = borders.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (number <= (borders[middle] ?? 0)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function findBorders(column: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(column.length / mostSampled));
  const sample = column.filter((_, row) => row % step === 0).sort();
  const borders: number[] = [];
  for (let bin = 1; bin < mostBins; bin += 1) {
    const number = sample[Math.floor((bin * sample.length) / mostBins)] ?? 0;
    const below = borders.at(-1) ?? Number.NEGATIVE_INFINITY;
    const last = sample.at(-1) ?? 0;
    if (number > below && number < last) borders.push(number);
  }
  // A column that is nearly always the same has one border: the usual number, and all that is more.
  const [least] = sample;
  if (borders.length === 0 && least !== undefined && least < (sample.at(-1) ?? least)) borders.push(least);
  return Float32Array.from(borders);
}
