/** So many names are kept: pages may make up any number of their own. */
const mostNames = 500;

/** What toolkits make of a class, for those who ask about whole ones. Characters. */
export const longestClass = 500;

/**
 * The same answer for the same name, worked out once. What is asked again and again of a page's few kinds of
 * elements and attributes; names past the limits are worked out each time.
 * @param answer depends on the name alone
 * @param longestName no longer one is kept. Characters
 */
export function remember<Answer>(
  answer: (name: string) => Answer,
  longestName = 64,
): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return name => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fresh = answer(name);
    if (known.size < mostNames && name.length <= longestName) known.set(name, fresh);
    return fresh;
  };
}
