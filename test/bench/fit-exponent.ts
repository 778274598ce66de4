/**
 * The exponent of the power law that fits best how `times` grow with `sizes` (least squares of their logarithms): 1 is
 * linear, 2 square. `NaN` for fewer than two different sizes.
 */
export function fitExponent(sizes: readonly number[], times: readonly number[]): number {
  const points = sizes.map((size, index) => [Math.log(size), Math.log(times[index] ?? Number.NaN)] as const);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [meanSize, meanTime] = [mean(0), mean(1)];
  let together = 0;
  let spread = 0;
  for (const [size, time] of points) {
    together += (size - meanSize) * (time - meanTime);
    spread += (size - meanSize) ** 2;
  }
  return together / spread;
}
