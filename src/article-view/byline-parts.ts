import type { Person } from '../core/article.ts';

/** One piece of a byline, in reading order. `glue` is what stands between people. */
export type BylinePart = Readonly<{ kind: 'name' | 'role' | 'glue'; text: string }>;

/**
 * The people of a byline as pieces to set: "Ada and Grace" in the words of `locale` (BCP 47). Where a role
 * follows a name, "and" would tie it to the wrong one, so people are then parted by a dot.
 */
export function bylineParts(authors: readonly Person[], locale: string): readonly BylinePart[] {
  if (authors.some(({ role }) => role !== null)) {
    return authors.flatMap(({ name, role }, index) => [
      ...(index > 0 ? [{ kind: 'glue', text: ' · ' } as const] : []),
      { kind: 'name', text: name } as const,
      ...(role === null
        ? []
        : ([
            { kind: 'glue', text: ', ' },
            { kind: 'role', text: role },
          ] as const)),
    ]);
  }
  const names = authors.map(({ name }) => name);
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(names)
    .map(({ type, value }) => ({ kind: type === 'element' ? 'name' : 'glue', text: value }));
}
