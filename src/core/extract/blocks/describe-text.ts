import { type BlockPage, type Column, columnOf } from './block-page.ts';
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

/** Describes each block by its own text and markup. */
export function describeText(page: BlockPage, counts: readonly LineCounts[]): Column[] {
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  const line = (index: number) => page.blocks[index]?.line ?? '';
  const share = (part: number | undefined, whole: number | undefined) =>
    Math.min(1, (part ?? 0) / Math.max(1, whole ?? 1));
  return [
    column('tag', index => tagKinds.indexOf(page.blocks[index]?.element.localName ?? '') + 1),
    column('size', index => line(index).length),
    column('words', index => counts[index]?.words ?? 0),
    column('linkShare', index => share(page.blocks[index]?.linked, line(index).length)),
    column('links', index => page.blocks[index]?.links ?? 0),
    column('strongShare', index => share(page.blocks[index]?.strong, line(index).length)),
    column('pictures', index => page.blocks[index]?.pictures ?? 0),
    column('pictures before', index => page.blocks[index]?.picturesBefore ?? 0),
    column('pictures after', index => page.blocks[index + 1]?.picturesBefore ?? 0),
    column('shared', index => (page.blocks[index]?.isShared ? 1 : 0)),
    column('sentences', index => counts[index]?.sentences ?? 0),
    column('commas', index => share(counts[index]?.commas, counts[index]?.words)),
    column('digits', index => share(counts[index]?.digits, line(index).length)),
    column('capitalised', index => share(counts[index]?.capitalised, counts[index]?.words)),
    column('capitals', index => share(counts[index]?.capitals, counts[index]?.letters)),
    column('wordLength', index => line(index).length / Math.max(1, counts[index]?.words ?? 1)),
    column('ending', index => endingOf(line(index))),
    column('beginning', index => beginningOf(line(index))),
    column('signs', index => signsIn(line(index))),
    column(
      'times',
      index => (/(?:19|20)\d\d/.test(line(index)) ? 1 : 0) + (/\d[:.h]\d\d/.test(line(index)) ? 2 : 0),
    ),
  ];
}

/** 1 a sentence, 2 a question, 3 a call, 4 a colon, 0 anything else. */
function endingOf(line: string): number {
  const last = /([.!?:…。！？：])["'”’»)\]]*$/.exec(line)?.[1] ?? '';
  if (last === '') return 0;
  if ('?？'.includes(last)) return 2;
  if ('!！'.includes(last)) return 3;
  return ':：'.includes(last) ? 4 : 1;
}

/** 1 a small letter, 2 a quotation mark, 0 anything else. */
function beginningOf(line: string): number {
  if (/^[“"„«‘'「]/.test(line)) return 2;
  return /^\p{Ll}/u.test(line) ? 1 : 0;
}

/** 1 for signs of a menu, 2 for an address of mail or a handle, 4 for a copyright. */
function signsIn(line: string): number {
  return (/[|»›•·→▶]/.test(line) ? 1 : 0) + (line.includes('@') ? 2 : 0) + (line.includes('©') ? 4 : 0);
}
