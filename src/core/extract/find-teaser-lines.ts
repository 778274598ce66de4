import { findCardHolders } from './find-card-holders.ts';
import { isProse, weighLine } from './is-prose.ts';
import type { Line } from './list-lines.ts';

/** A link that says less is a label (“Politics”) and no headline. Characters. */
const leastHeadline = 12;
/** Between a headline and its teaser stand a date, a name, a section, and no more. Lines. */
const mostBetween = 3;
/** A teaser is a sentence or three. Characters. */
const longestTeaser = 500;
/** Fewer make no list: a breadcrumb, and a link between paragraphs, stand before a line of the text too. */
const fewestTeasers = 3;

/** Rows of an application, items of a feed and what can be pressed: https://www.w3.org/TR/wai-aria-1.2/ */
const widgets =
  '[role=grid], [role=treegrid], [role=row], [role=listbox], [role=tree], [role=feed], [role=button], button';

/**
 * Those of a page's lines that are no text of its own: each tells what stands behind a link that leads away and
 * stands before it (`Headline` – `3 May` – `What it says, in a sentence or two.`), or
 * stands in one of many alike cards that lead away, or is a part of an application. A second line in a row is no teaser of the same link. None, when there are too few for a list.
 */
export function findTeaserLines(lines: readonly Line[]): ReadonlySet<string> {
  const cards = findCardHolders(lines);
  const teasers = new Set<string>();
  let sinceHeadline = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    if (isOwnHeading(line)) sinceHeadline = Number.POSITIVE_INFINITY;
    const isTeased = sinceHeadline <= mostBetween || beginsWithHeadline(line);
    sinceHeadline = isHeadline(line) ? 0 : sinceHeadline + 1;
    if (!isProse(line.text) || line.linkShare >= 0.5) continue;
    const isTeaser = isTeased && weighLine(line.text) <= longestTeaser;
    if (isTeaser || cards.has(line.holder) || line.holder.closest(widgets)) teasers.add(line.text);
    sinceHeadline = Number.POSITIVE_INFINITY;
  }
  return teasers.size < fewestTeasers ? new Set() : teasers;
}

function isHeadline({ linked, linkShare }: Line): boolean {
  return linkShare >= 0.5 && weighLine(linked) >= leastHeadline;
}

function beginsWithHeadline({ opening }: Line): boolean {
  return weighLine(opening) >= leastHeadline;
}

/** A heading that leads nowhere is over a text of the page's own. */
function isOwnHeading({ holder, linkShare }: Line): boolean {
  return linkShare < 0.5 && /^h[1-6]$/.test(holder.localName);
}
