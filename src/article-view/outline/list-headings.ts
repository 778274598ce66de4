/** A heading of the shown article, with how many others it stands under. */
export type OutlineEntry = Readonly<{ heading: HTMLElement; depth: number }>;

/** Headings in there name a table, a quoted post or a picture, and no part of the text. */
const notOfText = 'blockquote, figure, table, [role=doc-endnotes]';

/**
 * The headings of a shown article as they stand, what was cut left out. Depths are what the levels mean to each other:
 * a page that begins with level four, or leaves one out, has the same outline as one that counts well.
 */
export function listHeadings(view: HTMLElement): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  const around: number[] = [];
  for (const heading of view.querySelectorAll<HTMLElement>('.body :is(h1, h2, h3, h4, h5, h6)')) {
    if (heading.closest(notOfText) || heading.closest('[hidden]') || !heading.textContent?.trim()) continue;
    const level = Number(heading.localName.slice(1));
    while ((around.at(-1) ?? 0) >= level) around.pop();
    entries.push({ heading, depth: around.length });
    around.push(level);
  }
  return entries;
}
