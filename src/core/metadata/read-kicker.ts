import { wordsOf } from './json-ld/json-object.ts';
import type { Statements } from './statements.ts';
import { elementText } from './text/element-text.ts';

const kickerClass =
  /(?:^|[\s_-])(?:kicker|overline|eyebrow|topline|roofline|dachzeile|spitzmarke|surtitle|sur-titre|antetitulo|occhiello|pretitle|pre-title|stikktittel|vignette)(?:$|[\s_-])/i;
const longestKicker = 100;

/** The line above the headline: one inside the heading, else right before it and named so, else JSON-LD's. */
export function readKicker(
  { articles }: Statements,
  heading: Element | null,
  inside: string | null,
): string | null {
  if (inside !== null) return inside;
  for (
    let near: Element | null = heading, level = 0;
    near !== null && level < 3;
    near = near.parentElement, level++
  ) {
    let before = near.previousElementSibling;
    for (let step = 0; before !== null && step < 3; step++, before = before.previousElementSibling) {
      if (!kickerClass.test((before.getAttribute('class') ?? '').slice(0, 300))) continue;
      const text = elementText(before, undefined, longestKicker + 50);
      if (text !== '' && text.length <= longestKicker) return text.replace(/[\s:|]+$/u, '') || null;
    }
  }
  return articles.flatMap(article => wordsOf(article, 'kicker', longestKicker))[0] ?? null;
}
