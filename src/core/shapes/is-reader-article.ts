import type { KeptEdits } from '../edit/kept-edits.ts';
import type { ReaderArticle } from '../edit/reader-article.ts';
import { isArticle } from './is-article.ts';
import { isCount, listOf, recordOf, type Shape, textOf } from './shape.ts';

/** Longer than the name of any block (`BlockName`), in characters. */
const longestName = 40;

const isKeptEdits = recordOf<KeptEdits>({ cut: listOf(textOf(longestName)), restored: listOf(isCount) });

/** Whether a value is an article with what was changed of it. */
export const isReaderArticle: Shape<ReaderArticle> = recordOf<ReaderArticle>({
  article: isArticle,
  edits: isKeptEdits,
});
