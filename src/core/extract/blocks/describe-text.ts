import { type BlockPage, type Column, makeColumns } from './block-page.ts';
import type { LineCounts } from './count-characters.ts';

const tagKinds = [
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'li',
    'table',
    'blockquote',
    'pre',
    'td',
    'dd',
    'dt',
    'figure',
  ],
  ...['address', 'div', 'section', 'article'],
];

const names = [
  ...['tag', 'size', 'words', 'linkShare', 'links', 'strongShare', 'pictures', 'pictures before'],
  ...['pictures after', 'shared', 'sentences', 'commas', 'digits', 'capitalised', 'capitals', 'wordLength'],
  ...['ending', 'beginning', 'signs', 'times'],
];

/** Describes each block by its own text and markup. */
export function describeText({ blocks }: BlockPage, counts: readonly LineCounts[]): Column[] {
  return makeColumns(names, blocks.length, index => {
    const block = blocks[index];
    const count = counts[index];
    if (!block || !count) return [];
    const { line } = block;
    return [
      tagKinds.indexOf(block.element.localName) + 1,
      line.length,
      count.words,
      share(block.linked, line.length),
      block.links,
      share(block.strong, line.length),
      block.pictures,
      block.picturesBefore,
      blocks[index + 1]?.picturesBefore ?? 0,
      block.isShared ? 1 : 0,
      count.sentences,
      share(count.commas, count.words),
      share(count.digits, line.length),
      share(count.capitalised, count.words),
      share(count.capitals, count.letters),
      line.length / Math.max(1, count.words),
      endingOf(line),
      beginningOf(line),
      signsIn(line),
      count.digits < fewestDigits ? 0 : timesIn(line),
    ];
  });
}

function share(part: number, whole: number): number {
  return Math.min(1, part / Math.max(1, whole));
}

/** 1 a sentence, 2 a question, 3 a call, 4 a colon, 0 anything else. */
function endingOf(line: string): number {
  let at = line.length - 1;
  while (at >= 0 && closing.includes(line.charAt(at))) at -= 1;
  const last = line.charAt(at);
  if (last === '' || !'.!?:…。！？：'.includes(last)) return 0;
  if ('?？'.includes(last)) return 2;
  if ('!！'.includes(last)) return 3;
  return ':：'.includes(last) ? 4 : 1;
}

/** What may stand behind the sign that ends a sentence. */
const closing = '"\'”’»)]';

/** 1 a small letter, 2 a quotation mark, 0 anything else. */
function beginningOf(line: string): number {
  if (/^[“"„«‘'「]/.test(line)) return 2;
  return /^\p{Ll}/u.test(line) ? 1 : 0;
}

/** 1 for signs of a menu, 2 for an address of mail or a handle, 4 for a copyright. */
function signsIn(line: string): number {
  return (/[|»›•·→▶]/.test(line) ? 1 : 0) + (line.includes('@') ? 2 : 0) + (line.includes('©') ? 4 : 0);
}

/** A time of day has no fewer, and a year more. */
const fewestDigits = 3;

/** 1 for a year, 2 for a time of day. */
function timesIn(line: string): number {
  return (/(?:19|20)\d\d/.test(line) ? 1 : 0) + (/\d[:.h]\d\d/.test(line) ? 2 : 0);
}
