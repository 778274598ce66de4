import { compareKey } from './compare-key.ts';
import { listBlocks } from './list-blocks.ts';
import { nameTokens } from './name-tokens.ts';

const standfirstNames =
  /\s(?:standfirst|dek|deck|subtitle|sub|subtitulo|sottotitolo|lead|lede|lide|summary|sommario|subheadline|subhead|subheading|intro|introduction|vorspann|teaser|chapo|chapeau|entradilla|bajada|ingress|description|excerpt|abstract|tagline|strapline|strap|leadin|kicker)\s/;

/** Blocks at the start among which a standfirst can stand. */
const leadingBlocks = 6;

/**
 * The standfirst, apart from the body and only once. Where the body begins with the stated words as an
 * ordinary paragraph, they are its first sentences and stay there (and there is no standfirst); where the
 * markup sets them off, they leave the body.
 */
export function takeStandfirst(body: Element, stated: string | null): string | null {
  if (stated === null) return null;
  const key = compareKey(stated);
  for (const { element, line } of listBlocks(body).slice(0, leadingBlocks)) {
    if (compareKey(line) !== key) continue;
    if (!isSetOff(element)) return null;
    element.remove();
    return stated;
  }
  return stated;
}

function isSetOff(element: Element): boolean {
  if (element.matches('h1, h2, h3, h4') || element.closest('header, hgroup')) return true;
  if (element.firstElementChild?.matches('b, strong, em, i') && element.childNodes.length === 1) return true;
  return (
    standfirstNames.test(nameTokens(element)) ||
    standfirstNames.test(nameTokens(element.parentElement ?? element))
  );
}
