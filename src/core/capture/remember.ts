/** So many names are kept, and none longer than this: pages may make up any number of their own. */
const mostNames = 500;
const longestName = 64;

/**
 * The same answer for the same name, worked out once. What is asked again and again of a page's few kinds of
 * elements and attributes; names past the limits are worked out each time.
 * @param answer depends on the name alone
 */
export function remember<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return name => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fresh = answer(name);
    if (known.size < mostNames && name.length <= longestName) known.set(name, fresh);
    return fresh;
  };
}
