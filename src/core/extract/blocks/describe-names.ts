import { nameTokens } from '../name-tokens.ts';
import { type BlockPage, type Column, makeColumns } from './block-page.ts';
import { type Named, type NameWeights, nameBelow, unnamed } from './weigh-names.ts';

/** Attributes in which pages name their parts, besides class and id. */
const naming = [
  'data-testid',
  'data-component',
  'data-type',
  'data-module',
  'data-block',
  'itemprop',
  'role',
  'aria-label',
];
const longestName = 60;

/** Describes each block by what it and the elements above it are called. */
export function describeNames(page: BlockPage, weights: NameWeights): Column[] {
  const known = new Map<Element, Named>();
  const own = page.blocks.map(({ element }) => readNamed(element, page, known, weights));
  const above = page.blocks.map(
    ({ element }) => known.get(page.parents.get(element) ?? page.root) ?? unnamed,
  );
  return nameColumns(own, above);
}

/** The columns of blocks whose own names, and whose parents' names, say this. */
export function nameColumns(own: readonly Named[], above: readonly Named[]): Column[] {
  const names = ['name', 'parent name', 'names', 'worst name', 'best name'];
  return makeColumns(names, own.length, index => {
    const named = own[index] ?? unnamed;
    return [named.own, above[index]?.own ?? 0, named.sum, named.least, named.most];
  });
}

function readNamed(
  element: Element,
  { root, parents }: BlockPage,
  known: Map<Element, Named>,
  weights: NameWeights,
): Named {
  const path: Element[] = [];
  let each: Element | undefined = element;
  while (each && each !== root && !known.has(each)) {
    path.push(each);
    each = parents.get(each);
  }
  let last = (each && known.get(each)) || unnamed;
  for (const step of path.reverse()) {
    last = nameBelow(last, partNames(step), weights);
    known.set(step, last);
  }
  return last;
}

/** The words in all names that an element has. */
export function partNames(element: Element): string[] {
  let others = '';
  for (const name of naming) {
    const value = element.getAttribute(name);
    if (value !== null) others += ` ${value.slice(0, longestName)}`;
  }
  const { localName } = element;
  const more = (localName.includes('-') ? `${others} ${localName}` : others).trim();
  const words = nameTokens(element).trim();
  if (more === '') return words === '' ? [] : words.split(' ');
  const split = more.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `${words} ${split}`.split(/[^\p{L}]+/u).filter(word => word !== '');
}
