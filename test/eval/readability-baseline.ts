import { Readability } from '@mozilla/readability';
import { enterContest } from './enter-contest.ts';
import { writeLines } from './write-lines.ts';

enterContest(
  // A copy, for Readability changes what it reads.
  page => new Readability(page.cloneNode(true) as Document).parse(),
  found => ({
    text: writeLines(found?.content ?? ''),
    textNoCaptions: writeLines(found?.content ?? '', 'figcaption'),
    headline: found?.title || null,
    byline: found?.byline || null,
    published: found?.publishedTime || null,
    modified: null,
    removed: [],
  }),
);
