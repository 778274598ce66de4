import { weighLine } from './is-prose.ts';
import type { Line } from './list-lines.ts';

/** So many alike cards make a list. */
const fewestCards = 4;
/** Of alike elements so many are cards, or none of them is. */
const leastShare = 0.8;
/** A card has a title, a sentence or two, and a link. Characters, lines. */
const longestCard = 500;
const fewestLines = 2;
/** How far above its lines a card's border is looked for. Elements. */
const highest = 4;

type Box = { weight: number; lines: number; leadsAway: boolean; holders: Element[] };

/** Running text: paragraphs that stand side by side are alike, too. */
const noCards = /^(?:p|h[1-6]|body|main|dt|dd|tbody|table|ul|ol)$/;

/**
 * The blocks that stand in cards: alike elements (by name and class) side by side, each with a few lines and a
 * link that leads away. `lines` are those of a whole page.
 */
export function findCardHolders(lines: readonly Line[]): ReadonlySet<Element> {
  const boxes = new Map<Element, Box>();
  for (const { holder, text, linked } of lines) {
    let box: Element | null = holder;
    for (let height = 0; box && height < highest; height += 1) {
      addLine(boxes, box, { holder, weight: weighLine(text), leadsAway: linked !== '' });
      box = box.parentElement;
    }
  }
  const found = new Set<Element>();
  for (const group of groupAlike(boxes)) {
    const cards = group.flatMap(([, box]) => (isCard(box) ? [box] : []));
    if (cards.length < Math.max(fewestCards, group.length * leastShare)) continue;
    for (const { holders } of cards) for (const holder of holders) found.add(holder);
  }
  return found;
}

function addLine(
  boxes: Map<Element, Box>,
  element: Element,
  line: { holder: Element; weight: number; leadsAway: boolean },
): void {
  const box = boxes.get(element) ?? { weight: 0, lines: 0, leadsAway: false, holders: [] };
  boxes.set(element, box);
  box.weight += line.weight;
  box.lines += 1;
  box.leadsAway ||= line.leadsAway;
  if (box.weight <= longestCard) box.holders.push(line.holder);
}

function isCard({ weight, lines, leadsAway }: Box): boolean {
  return leadsAway && lines >= fewestLines && weight <= longestCard;
}

/** Boxes of one parent with the same name and class, group by group. */
function groupAlike(boxes: ReadonlyMap<Element, Box>): Iterable<(readonly [Element, Box])[]> {
  const groups = new Map<Element | null, Map<string, (readonly [Element, Box])[]>>();
  for (const entry of boxes) {
    const [element] = entry;
    if (noCards.test(element.localName)) continue;
    const shape = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const inParent = groups.get(element.parentElement) ?? new Map<string, (readonly [Element, Box])[]>();
    groups.set(element.parentElement, inParent);
    const alike = inParent.get(shape);
    if (alike) alike.push(entry);
    else inParent.set(shape, [entry]);
  }
  return [...groups.values()].flatMap(inParent => [...inParent.values()]);
}
