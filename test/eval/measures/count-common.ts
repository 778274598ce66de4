/** How many items two lists have in common, an item that stands twice in both counted twice. */
export function countCommon(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of one) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    common += 1;
  }
  return common;
}
