import type { Metadata, RemovalReason } from '../../article.ts';
import type { PageSigns } from '../read-page-signs.ts';
import type { PageBlock } from './list-page-blocks.ts';

/** What the steps before made of a block: whether Readability found it, and why it was taken out, if it was. */
export type BlockFate = Readonly<{ isFound: boolean; reason: RemovalReason | null }>;

/** A page as its blocks, in document order, with what is known of each; all lists have the same length. */
export type BlockPage = Readonly<{
  root: Element;
  blocks: readonly PageBlock[];
  fates: readonly BlockFate[];
  metadata: Metadata;
  signs: PageSigns;
  /** What each element above a block stood in before anything was taken out; the root stands in nothing. */
  parents: ReadonlyMap<Element, Element>;
}>;

/** One number for every block of a page, under a name: what a model may ask for. */
export type Column = Readonly<{ name: string; numbers: Float32Array }>;

/** Works out a column for the blocks of a page. */
export function columnOf(
  name: string,
  { blocks }: Pick<BlockPage, 'blocks'>,
  value: (index: number) => number,
): Column {
  return makeColumn(name, blocks.length, value);
}

/** Works out a column of so many numbers. */
export function makeColumn(name: string, size: number, value: (index: number) => number): Column {
  const numbers = new Float32Array(size);
  for (let index = 0; index < size; index += 1) numbers[index] = value(index);
  return { name, numbers };
}

/** Works out several columns of so many numbers at once: `values` gives one number for each of the names. */
export function makeColumns(
  names: readonly string[],
  size: number,
  values: (index: number) => readonly number[],
): Column[] {
  const lists = names.map(() => new Float32Array(size));
  for (let index = 0; index < size; index += 1) {
    const row = values(index);
    for (let place = 0; place < lists.length; place += 1)
      (lists[place] as Float32Array)[index] = row[place] ?? 0;
  }
  return lists.map((numbers, place) => ({ name: names[place] ?? '', numbers }));
}

/** Whether a block is in the article as far as the steps before can tell. */
export function isKept({ isFound, reason }: BlockFate): boolean {
  return isFound && reason === null;
}

/** The parents of all elements above the blocks, up to the root. */
export function mapParents(root: Element, blocks: readonly PageBlock[]): Map<Element, Element> {
  const parents = new Map<Element, Element>();
  for (const { element } of blocks) {
    let each = element;
    for (
      let parent = each.parentElement;
      parent && each !== root && !parents.has(each);
      parent = each.parentElement
    ) {
      parents.set(each, parent);
      each = parent;
    }
  }
  return parents;
}
