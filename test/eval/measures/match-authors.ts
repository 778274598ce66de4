import { normaliseLine } from './normalise-line.ts';

const leadingBy = /^(?:by|von|par|por|di|af|av)\s+/i;
const joiningWords = /\b(?:and|und|et|y|e|by|von|par|with)\b/g;

/** `all`: every true name is in the byline. `exact`: and nothing else, but for the words that join names. */
export function matchAuthors(
  names: readonly string[],
  byline: string | null,
): { exact: boolean; all: boolean } {
  const wanted = names.map(nameKey).filter(name => name !== '');
  const given = nameKey(byline ?? '');
  const all = wanted.length > 0 && wanted.every(name => given.includes(name));
  const rest = wanted.reduce((left, name) => left.replace(name, ' '), given);
  return { all, exact: all && rest.replace(joiningWords, ' ').trim() === '' };
}

function nameKey(name: string): string {
  return normaliseLine(name.replace(leadingBy, ''));
}
