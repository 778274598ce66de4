import { nameTokens } from '../name-tokens.ts';
import { type BlockPage, type Column, makeColumn } from './block-page.ts';
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
  const column = (name: string, value: (index: number) => number) => makeColumn(name, own.length, value);
  return [
    column('name', index => own[index]?.own ?? 0),
    column('parent name', index => above[index]?.own ?? 0),
    column('names', index => own[index]?.sum ?? 0),
    column('worst name', index => own[index]?.least ?? 0),
    column('best name', index => own[index]?.most ?? 0),
  ];
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
  const others = naming.map(name => element.getAttribute(name)?.slice(0, longestName) ?? '').join(' ');
  const custom = element.localName.includes('-') ? element.localName : '';
  const more = `${others} ${custom}`.trim();
  const words = nameTokens(element).trim();
  if (more === '') return words === '' ? [] : words.split(' ');
  const split = more.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `${words} ${split}`.split(/[^\p{L}]+/u).filter(word => word !== '');
}
