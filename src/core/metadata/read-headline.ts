import { wordsOf } from './json-ld/json-object.ts';
import { listOtherTitles } from './list-titles.ts';
import { type Headline, partHeading } from './part-heading.ts';
import type { Statements } from './statements.ts';
import { wordKey, wordOverlap } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';
import { trimTitle } from './trim-title.ts';

/** Titles that are asked how a heading parts: the surest. */
const mostAsked = 4;

/**
 * The headline. Order of trust: the heading the reader sees (without a kicker inside it); then the titles
 * the page states, in the order of `listTitles`, without site names and sections. Where JSON-LD and
 * `og:title` both set the same kicker before the heading's words, the page means it as part of the headline.
 */
export function readHeadline(
  statements: Statements,
  heading: Element | null,
  titles: readonly string[],
): Headline {
  const { siteNames } = statements;
  const read = heading === null ? [] : [elementText(heading)];
  const asked = [...titles.slice(0, mostAsked), ...listOtherTitles(statements)].map(title =>
    trimTitle(title, siteNames, read),
  );
  const shown = heading === null ? null : partHeading(heading, asked);
  const trimmed = titles.map(title => trimTitle(title, siteNames, shown?.headline ? [shown.headline] : []));
  const stated = trimmed.find(title => wordKey(title) !== '') ?? null;
  if (shown === null || shown.headline === null) return { headline: stated, kicker: null };
  const words = wordKey(shown.headline).split(' ').length;
  const likeness = Math.max(0, ...trimmed.map(title => wordOverlap(shown.headline ?? '', title)));
  // One or two words that no title knows are a section or a slogan set as a heading.
  if (stated !== null && likeness < 0.15 && words < 3 && shown.headline.length < 12)
    return { headline: stated, kicker: null };
  const joined = joinedTitle(statements, shown.headline);
  if (joined !== null) return { headline: joined, kicker: null };
  return { headline: dropSection(shown.headline, statements), kicker: shown.kicker };
}

/** The title that JSON-LD and `og:title` agree on, where it is `Kicker: ` and the heading. */
function joinedTitle({ articles, metas, siteNames }: Statements, shown: string): string | null {
  const shared = metas.get('og:title')?.[0];
  if (shared === undefined) return null;
  const title = trimTitle(shared, siteNames);
  const before = /^(.{2,60}?):\s+(?=\S)/u.exec(title)?.[0];
  if (before === undefined || wordKey(title.slice(before.length)) !== wordKey(shown)) return null;
  const isAgreed = articles.some(article =>
    wordsOf(article, 'headline', 600).some(
      headline => wordKey(trimTitle(headline, siteNames)) === wordKey(title),
    ),
  );
  return isAgreed ? title : null;
}

/** Some systems write the section behind the headline, after a bar, where readers see it too. */
function dropSection(headline: string, { articles, metas }: Statements): string {
  const parted = /^(.*\S)\s*\|\s*([^|]{2,40})$/u.exec(headline);
  const [, before, after] = parted ?? [];
  if (before === undefined || after === undefined || wordKey(before).split(' ').length < 3) return headline;
  const sections = [
    ...articles.flatMap(article => wordsOf(article, 'articleSection', 300)),
    ...(metas.get('article:section') ?? []),
  ];
  return sections.some(section => wordKey(section) === wordKey(after)) ? before : headline;
}
