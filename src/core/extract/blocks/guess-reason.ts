import type { RemovalReason } from '../../article.ts';

const longestByline = 120;

/** What a block is that does not belong to the story: by its labels first, then by its links and its place. */
export function guessReason(known: ReadonlyMap<string, Float32Array>, index: number): RemovalReason {
  const number = (name: string) => known.get(name)?.[index] ?? 0;
  const says = (label: string) => number(`says ${label}`) === 1;
  const isLate = number('from last prose') > 0;
  if (number('is headline') === 1 || number('is standfirst') === 1) return 'headline-repeated';
  if (says('newsletter')) return 'newsletter';
  if (says('advertisement')) return 'advertisement';
  if (says('copyright')) return 'copyright';
  if (says('tag')) return 'tags';
  if (number('in nav') === 1) return 'navigation';
  if (says('related') || number('linkShare') > 0.5) return 'related';
  if (says('control')) return 'share';
  const isShort = number('size') < longestByline;
  if (says('dateline') || (isShort && (number('names author') > 0 || number('times') > 0))) return 'byline';
  return isLate && number('names author') === 2 ? 'author-biography' : 'outside-article';
}
