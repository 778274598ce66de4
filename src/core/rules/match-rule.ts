import { compareKey } from '../extract/compare-key.ts';
import type { SiteRule } from './site-rule.ts';

/** How alike two shapes must be, 0 to 1: sites change a name here and there, and keep the rest. */
const leastLikeness = 0.72;
/** How much the element itself counts, and those around it, from the inside out. */
const weights = [0.5, 0.25, 0.15, 0.1];
/** Of one element: the tag against the words of its names. */
const tagShare = 0.35;
/** So many characters of a block's words say which one it is. */
const openingLength = 24;
const longestOpening = 80;
const leastOpening = 6;

/** Whether a rule means a block of this shape and these words. */
export function matchesRule(rule: Pick<SiteRule, 'shape' | 'opening'>, shape: string, text: string): boolean {
  if (rule.opening !== null && !compareKey(text).startsWith(compareKey(rule.opening))) return false;
  return likeness(rule.shape, shape) >= leastLikeness;
}

/** How a block's words begin, for a rule: whole words, as they stand; `null` when they are too few to know it by. */
export function openingFor(text: string): string | null {
  const words = text.split(' ');
  let opening = '';
  for (const word of words) {
    opening = opening === '' ? word : `${opening} ${word}`;
    if (compareKey(opening).length >= openingLength) break;
  }
  // Some scripts set no spaces.
  const told = opening.slice(0, longestOpening);
  return compareKey(told).length < leastOpening ? null : told;
}

/** How alike two shapes are, 0 to 1. What has no shape is like nothing. */
export function likeness(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const [ones, others] = [one.split('<'), other.split('<')];
  let sum = 0;
  let weight = 0;
  for (const [level, share] of weights.entries()) {
    const [here, there] = [ones[level], others[level]];
    if (here === undefined && there === undefined) continue;
    weight += share;
    if (here !== undefined && there !== undefined) sum += share * likenessOfLevel(here, there);
  }
  return sum / weight;
}

function likenessOfLevel(here: string, there: string): number {
  const [tag, ...words] = here.split(' ');
  const [otherTag, ...otherWords] = there.split(' ');
  const tags = tag === otherTag ? tagShare : 0;
  if (words.length === 0 && otherWords.length === 0) return tag === otherTag ? 1 : 0;
  const all = new Set([...words, ...otherWords]);
  const common = words.filter(word => otherWords.includes(word)).length;
  return tags + (1 - tagShare) * (common / all.size);
}
