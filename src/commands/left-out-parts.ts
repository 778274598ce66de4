import { resolve } from 'node:path';

const markdown = resolve(import.meta.dirname, '../core/markdown');

/** Parts of markdown-it that are not shipped, by the package that holds each, and what stands in its place. */
export const leftOutParts = {
  // A tenth of it that never runs: it makes a finder of bare links even where it is told to find none.
  'linkify-it': resolve(markdown, 'no-link-finder.ts'),
  // A list of named characters that every browser has.
  entities: resolve(markdown, 'browser-entities.ts'),
};
