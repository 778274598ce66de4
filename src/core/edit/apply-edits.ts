import type { Article, RemovedBlock } from '../article.ts';
import { countWords } from '../extract/count-words.ts';
import { writePlainText } from '../plain-text/write-plain-text.ts';
import { sanitise, sanitiseToFragment } from '../sanitise/sanitise.ts';
import type { ArticleEdits } from './article-edits.ts';
import { nameBlocks } from './name-blocks.ts';
import { restoredBlocks } from './restored-blocks.ts';

/** So much of a cut block's words is kept to recognise it by, in characters. */
const longestText = 2000;

/**
 * The article as a reader changed it: without what was cut, which then is among `removed`, and with what was put back
 * in its place. The article itself where nothing was changed. `page` makes the nodes.
 */
export function applyEdits(article: Article, edits: ArticleEdits, page: Document): Article {
  if (edits.cut.size === 0 && edits.restored.size === 0) return article;
  const body = page.createElement('div');
  body.append(sanitiseToFragment(article.body));
  const places = [...body.children];
  const shapes = new Map(places.map((block, index) => [block, article.shapes[index] ?? '']));
  const cutBlocks = new Set(
    [...nameBlocks(body)].filter(([name]) => edits.cut.has(name)).map(([, block]) => block),
  );
  for (const [index, { html, place, shape }] of article.removed.entries()) {
    if (!edits.restored.has(index)) continue;
    for (const block of restoredBlocks(html, page)) {
      shapes.set(block, shape);
      body.insertBefore(block, places[place] ?? null);
    }
  }

  // How many blocks that stay stand before each of the body's.
  const before = new Map<Element, number>();
  let kept = 0;
  for (const block of body.children) {
    before.set(block, kept);
    if (!cutBlocks.has(block)) kept += 1;
  }
  const cut = [...cutBlocks].map((block): RemovedBlock => {
    const top = places.find(each => each.contains(block));
    const text = writePlainText(block).replaceAll('\n', ' ').slice(0, longestText);
    return {
      reason: 'by-reader',
      text,
      html: sanitise(block.outerHTML, page),
      place: (top && before.get(top)) ?? kept,
      shape: shapes.get(block) ?? '',
    };
  });
  for (const block of cutBlocks) block.remove();
  for (const block of places) if (block.matches('section') && !block.firstElementChild) block.remove();

  const stillRemoved = article.removed
    .filter((_, index) => !edits.restored.has(index))
    .map(removed => {
      const next = places[removed.place];
      return { ...removed, place: (next && before.get(next)) ?? kept };
    });
  return {
    ...article,
    ...(edits.cut.has('standfirst') ? { standfirst: null, description: null } : {}),
    leadImage: edits.cut.has('lead') ? null : article.leadImage,
    body: sanitise(body.innerHTML, page),
    shapes: Array.from(body.children, block => shapes.get(block) ?? ''),
    wordCount: countWords(writePlainText(body), article.language),
    removed: [...stillRemoved, ...cut].sort((one, other) => one.place - other.place),
  };
}
