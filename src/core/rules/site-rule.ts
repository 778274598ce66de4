/** What a reader wants done on all pages of a site. Plain JSON. */
export type SiteRule = Readonly<{
  id: string;
  /** The host that it is for, as addresses have it. */
  host: string;
  /** Whether what it means is cut from articles, or kept in them where it would be left out. */
  effect: 'cut' | 'keep';
  /** How the block is built (`rememberShapes`). */
  shape: string;
  /** How its words begin, where its build alone would mean other blocks as well. */
  opening: string | null;
  /** The first words of the block that it was made from, to know it by. */
  label: string;
  isOn: boolean;
}>;

/** More rules than anybody reads; the oldest go first. */
export const mostRules = 300;
/** So many characters of a block's words name a rule. */
export const longestLabel = 120;
/** Longest text of a rule, in characters. */
const longestText = 600;

/** The rules in what is stored: whatever is none is left out, for older and other versions write it, too. */
export function parseSiteRules(stored: unknown): readonly SiteRule[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap(given => toSiteRule(given) ?? []).slice(-mostRules);
}

function toSiteRule(given: unknown): SiteRule | null {
  if (typeof given !== 'object' || given === null) return null;
  const { id, host, effect, shape, opening, label, isOn } = given as Partial<Record<keyof SiteRule, unknown>>;
  if (!isText(id) || !isText(host) || !isText(shape) || !isText(label) || typeof isOn !== 'boolean')
    return null;
  if (effect !== 'cut' && effect !== 'keep') return null;
  if (opening !== null && !isText(opening)) return null;
  return { id, host, effect, shape, opening, label, isOn };
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.length <= longestText;
}
