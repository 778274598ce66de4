import type { Metadata, RemovalReason } from '../../article.ts';
import type { Block } from '../list-blocks.ts';

/** Where a block stands in the body, and what is known of the page. */
export type Place = Readonly<{
  /** Before the first paragraph of prose, after the last one. */
  isBeforeProse: boolean;
  isAfterProse: boolean;
  /** Among the last blocks of the body. */
  isLast: boolean;
  metadata: Metadata;
  /** The authors' names as `compareKey` writes them, those too short to tell anybody apart left out. */
  authorKeys: readonly string[];
  /** The page's address without its fragment, and its host without `www.`. */
  address: string;
  host: string;
}>;

/** Says why a block is no part of the story, or `null` when nothing speaks against it. */
export type Judge = (block: Block, place: Place) => RemovalReason | null;

/** A line of the page's furniture is short; a paragraph of prose is longer. Characters. */
export const longestFurniture = 160;
