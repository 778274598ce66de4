/** On what an article sets off from its story. */
export const setOffAttribute = 'data-set-off';

/** A correction or another note of the newsroom; a sentence of the story shown larger. */
const kinds: readonly string[] = ['correction', 'pull-quote'];

export function isSetOffKind(value: string): boolean {
  return kinds.includes(value);
}
