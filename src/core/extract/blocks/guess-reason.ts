import type { RemovalReason } from '../../article.ts';

const longestByline = 120;

/** What a block is that does not belong to the story: by its labels first, then by its links and its place. */
export function guessReason(known: ReadonlyMap<string, Float32Array>, index: number): RemovalReason {
  const number = (name: string) => known.get(name)?.[index] ?? 0;
  // Whole names: to put them together for every block takes longer than to look them up.
  const says = (label: string) => number(label) === 1;
  const isLate = number('from last prose') > 0;
  if (number('is headline') === 1 || number('is standfirst') === 1) return 'headline-repeated';
  if (says('says newsletter')) return 'newsletter';
  if (says('says advertisement')) return 'advertisement';
  if (says('says copyright')) return 'copyright';
  if (says('says tag')) return 'tags';
  if (number('in nav') === 1) return 'navigation';
  if (says('says related') || number('linkShare') > 0.5) return 'related';
  if (says('says control')) return 'share';
  const isShort = number('size') < longestByline;
  if (says('says dateline') || (isShort && (number('names author') > 0 || number('times') > 0)))
    return 'byline';
  return isLate && number('names author') === 2 ? 'author-biography' : 'outside-article';
}
