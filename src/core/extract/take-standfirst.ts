import { lineOf } from './collapse-space.ts';
import { compareKey } from './compare-key.ts';

/**
 * The standfirst, apart from the body and only once. Where the body begins with the same words as an
 * ordinary paragraph, they are its first sentence and stay there; where it begins with them as a heading or
 * set off, they leave the body.
 */
export function takeStandfirst(body: Element, stated: string | null): string | null {
  if (stated === null) return null;
  const key = compareKey(stated);
  for (const block of [...body.children].slice(0, 4)) {
    if (compareKey(lineOf(block)) !== key) continue;
    if (block.matches('p') && block.firstElementChild?.matches('b, strong, em, i') !== true) return null;
    block.remove();
    return stated;
  }
  return stated;
}
