import type { Article } from '../article.ts';
import type { KeptEdits } from './kept-edits.ts';

/** What a reader tab shows: an article as it was read, and what was changed of it before. */
export type ReaderArticle = Readonly<{ article: Article; edits: KeptEdits }>;
