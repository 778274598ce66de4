/** The middle 95 % of what a figure would have been, had other pages been drawn. */
export type Interval = Readonly<{ low: number; high: number }>;

const resamples = 1000;

/**
 * The bootstrap interval of a figure over pages: it is taken anew over 1,000 draws of as many pages with
 * replacement. The same draws for the same number of pages, on every run. `null` for fewer than two pages
 * or when no draw has a figure.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figureOf: (drawn: readonly Item[]) => number | null,
): Interval | null {
  if (items.length < 2) return null;
  const draw = sequence();
  const figures: number[] = [];
  for (let count = 0; count < resamples; count += 1) {
    const figure = figureOf(items.map(item => items[Math.floor(draw() * items.length)] ?? item));
    if (figure !== null) figures.push(figure);
  }
  figures.sort((one, other) => one - other);
  const low = figures[Math.floor(figures.length * 0.025)];
  const high = figures[Math.ceil(figures.length * 0.975) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Evenly spread numbers from 0 to below 1: a 32-bit xorshift (Marsaglia 2003) from a fixed start. */
function sequence(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
