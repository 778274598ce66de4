import { type BlockPage, type Column, columnOf, isKept, makeColumns } from './block-page.ts';
import type { PageBlock } from './list-page-blocks.ts';

/** More text than this, most of it outside links, is prose. Characters. */
const shortestProse = 120;
const longestShape = 300;

type Sum = { text: number; kept: number; linked: number; blocks: number; prose: number };

/**
 * Describes each block by its company: all blocks in the same parent, in the parent's parent and in that one's,
 * and all blocks of the same shape, which is what elements and classes it is made of.
 */
export function describeCompany(page: BlockPage): Column[] {
  const { blocks, parents, root } = page;
  const above = (element: Element) => parents.get(element) ?? root;
  const parent = blocks.map(({ element }) => above(element));
  const grand = parent.map(above);
  const great = grand.map(above);
  const names = new Map<Element, string>();
  const shape = blocks.map(
    ({ element }, index) => `${nameOf(element, names)}/${nameOf(parent[index] ?? root, names)}`,
  );
  return [
    ...describeSums('parent', page, sumUp(page, parent)),
    ...describeSums('grand', page, sumUp(page, grand)),
    ...describeSums('great', page, sumUp(page, great)),
    ...describeSums('shape', page, sumUp(page, shape)),
    columnOf('same parent before', page, index => (parent[index - 1] === parent[index] ? 1 : 0)),
    columnOf('same parent after', page, index => (parent[index + 1] === parent[index] ? 1 : 0)),
  ];
}

function describeSums(name: string, page: BlockPage, sums: readonly Sum[]): Column[] {
  const allKept = sums.length === 0 ? 1 : Math.max(1, keptText(page));
  const names = ['text', 'kept', 'share', 'linked', 'blocks', 'prose', 'average'].map(
    what => `${name} ${what}`,
  );
  return makeColumns(names, sums.length, index => {
    const { text, kept, linked, blocks, prose } = sums[index] ?? emptySum();
    const some = Math.max(1, text);
    return [text, kept / some, kept / allKept, linked / some, blocks, prose, text / Math.max(1, blocks)];
  });
}

function keptText({ blocks, fates }: BlockPage): number {
  return blocks.reduce((sum, { line }, index) => {
    const fate = fates[index];
    return fate && isKept(fate) ? sum + line.length : sum;
  }, 0);
}

/** For each block what all blocks with the same holder have together. */
function sumUp<Holder>({ blocks, fates }: BlockPage, holders: readonly Holder[]): Sum[] {
  const sums = new Map<Holder, Sum>();
  return blocks.map((block, index) => {
    const holder = holders[index] as Holder;
    const sum = sums.get(holder) ?? emptySum();
    sums.set(holder, sum);
    const fate = fates[index];
    add(sum, block, fate !== undefined && isKept(fate));
    return sum;
  });
}

function add(sum: Sum, { line, linked }: PageBlock, kept: boolean): void {
  sum.text += line.length;
  sum.blocks += 1;
  sum.linked += linked;
  if (kept) sum.kept += line.length;
  if (line.length > shortestProse && linked < line.length * 0.3) sum.prose += 1;
}

function emptySum(): Sum {
  return { text: 0, kept: 0, linked: 0, blocks: 0, prose: 0 };
}

function nameOf(element: Element, names: Map<Element, string>): string {
  let name = names.get(element);
  if (name === undefined) {
    name = `${element.localName}.${element.getAttribute('class') ?? ''}`.slice(0, longestShape);
    names.set(element, name);
  }
  return name;
}
