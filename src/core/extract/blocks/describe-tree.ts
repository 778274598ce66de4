import { type BlockPage, type Column, columnOf, isKept, makeColumns } from './block-page.ts';
import { findHeadlineBlock } from './find-headline-block.ts';

const holders = [
  ...['article', 'main', 'aside', 'header', 'footer', 'nav', 'form', 'ul', 'ol', 'table', 'blockquote'],
  ...['figure', 'section', 'dl', 'details', 'a', 'button'],
];
const roles = new Map([
  ['main', 'main'],
  ['complementary', 'aside'],
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
]);
const declaredBody = holders.length;
/** The columns of the holders, in the order of their bits. */
const inside = [...holders.map(name => `in ${name}`), 'in declared body'];
/** As far away as nothing in the same tree is. Steps. */
const outOfReach = 30;

type Above = Readonly<{ depth: number; flags: number; article: Element | null }>;

/** Describes each block by what it stands in, and by its way to where most of the kept text stands. */
export function describeTree(page: BlockPage): Column[] {
  const column = (name: string, value: (index: number) => number) => columnOf(name, page, value);
  const above = new Map<Element, Above>();
  const own = page.blocks.map(({ element }) => readAbove(element, page, above));
  const { main, share } = findMainParent(page);
  const steps = stepsAbove(main, page);
  const ways = page.blocks.map(({ element }) => wayTo(element, steps, page));
  const headline = page.blocks[findHeadlineBlock(page)]?.element ?? null;
  const headlineSteps = headline ? stepsAbove(headline, page) : new Map<Element, number>();
  const headlineWays = page.blocks.map(({ element }) => wayTo(element, headlineSteps, page));
  const story = (headline && above.get(headline)?.article) ?? null;
  return [
    column('depth', index => own[index]?.depth ?? 0),
    ...makeColumns(inside, page.blocks.length, index => {
      const flags = own[index]?.flags ?? 0;
      return inside.map((_, kind) => (flags >> kind) & 1);
    }),
    column('up to main', index => ways[index]?.up ?? outOfReach),
    column('down from main', index => ways[index]?.down ?? outOfReach),
    column('main share', () => share),
    column('up to headline', index => headlineWays[index]?.up ?? outOfReach),
    column('down from headline', index => headlineWays[index]?.down ?? outOfReach),
    column('article', index => {
      const article = own[index]?.article ?? null;
      if (article === null) return 0;
      return article === story ? 2 : 1;
    }),
  ];
}

function readAbove(element: Element, { root, parents }: BlockPage, known: Map<Element, Above>): Above {
  const path: Element[] = [];
  let each: Element | undefined = element;
  while (each && each !== root && !known.has(each)) {
    path.push(each);
    each = parents.get(each);
  }
  let last = (each && known.get(each)) || { depth: 0, flags: 0, article: null };
  for (const step of path.reverse()) {
    const article = step.localName === 'article' ? step : last.article;
    last = { depth: last.depth + 1, flags: last.flags | flagsOf(step), article };
    known.set(step, last);
  }
  return last;
}

function flagsOf(element: Element): number {
  const kind = holders.indexOf(element.localName);
  const role = holders.indexOf(roles.get(element.getAttribute('role') ?? '') ?? '');
  const isDeclared = element.getAttribute('itemprop') === 'articleBody';
  return (kind < 0 ? 0 : 1 << kind) | (role < 0 ? 0 : 1 << role) | (isDeclared ? 1 << declaredBody : 0);
}

/** The element in which most of the kept text outside links stands directly, and its share of that text. */
function findMainParent({ blocks, fates, parents, root }: BlockPage): { main: Element; share: number } {
  const weights = new Map<Element, number>();
  let all = 1;
  for (const [index, { element, line, linked }] of blocks.entries()) {
    const parent = parents.get(element);
    const fate = fates[index];
    if (!parent || !fate || !isKept(fate)) continue;
    const weight = Math.max(0, line.length - linked);
    weights.set(parent, (weights.get(parent) ?? 0) + weight);
    all += weight;
  }
  let main = root;
  let most = 0;
  for (const [parent, weight] of weights) if (weight > most) [main, most] = [parent, weight];
  return { main, share: most / all };
}

/** Every element above one, with the steps up to it. */
function stepsAbove(main: Element, { parents }: BlockPage): ReadonlyMap<Element, number> {
  const steps = new Map<Element, number>();
  for (let each: Element | undefined = main; each; each = parents.get(each)) steps.set(each, steps.size);
  return steps;
}

/** Steps up from the main parent to what both stand in, and down from there. */
function wayTo(
  element: Element,
  steps: ReadonlyMap<Element, number>,
  { parents }: BlockPage,
): { up: number; down: number } {
  let down = 0;
  for (let each: Element | undefined = element; each; each = parents.get(each), down += 1) {
    const up = steps.get(each);
    if (up !== undefined) return { up, down };
  }
  return { up: outOfReach, down };
}
