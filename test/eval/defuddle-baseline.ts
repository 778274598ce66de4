import Defuddle from 'defuddle';
import { enterContest } from './enter-contest.ts';
import { writeLines } from './write-lines.ts';

enterContest(
  (page, url) => new Defuddle(page, { url, useAsync: false }).parse(),
  found => ({
    text: writeLines(found.content),
    textNoCaptions: writeLines(found.content, 'figcaption'),
    headline: found.title || null,
    byline: found.author || null,
    published: found.published || null,
    modified: null,
    removed: [],
  }),
);
