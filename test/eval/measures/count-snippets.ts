/** How many of a page’s marked snippets a text has, of how many. */
export type Snippets = Readonly<{ present: number; all: number }>;

/** Looks for snippets in a text; case and white space make no difference. */
export function countSnippets(snippets: readonly string[], text: string): Snippets {
  const flat = flatten(text);
  return { present: snippets.filter(each => flat.includes(flatten(each))).length, all: snippets.length };
}

function flatten(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
