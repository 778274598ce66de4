import { ReadError } from '../read-error.ts';
import { listBlocks } from './list-blocks.ts';

/** Characters of prose outside links below which nothing was worth reading. */
const leastProse = 140;

/** Throws `ReadError` (`not-an-article`) when what was found is no text but a list of links or a few words. */
export function requireArticle(body: Element): void {
  let prose = 0;
  let all = 0;
  for (const { line, linkShare } of listBlocks(body)) {
    all += line.length;
    if (linkShare < 0.5) prose += line.length;
  }
  if (prose < leastProse) throw new ReadError('not-an-article', `${prose} characters of prose were found`);
  if (prose < all * 0.4) throw new ReadError('not-an-article', 'most of what was found are links');
}
