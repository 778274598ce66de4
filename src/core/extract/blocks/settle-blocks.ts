import type { RemovalReason } from '../../article.ts';
import { orderAttribute, type RemovalLog } from '../removal-log.ts';

/** What was decided about a block of the page. */
export type Verdict = Readonly<{
  /** The block in the page, or where it was when it was taken out. */
  element: Element;
  /** The block in the found body, `null` where it was not found or was taken out before. */
  inBody: Element | null;
  line: string;
  /** Whether it can be moved without others. */
  isAlone: boolean;
  belongs: boolean;
  /** Whether a step before has taken it out and said why. */
  isKnown: boolean;
  /** Why it is left out, when it is. */
  reason: RemovalReason;
}>;

/**
 * Takes out of the found body what does not belong to the story, and puts in what does and is missing, each
 * where the page has it. `verdicts` are in the page's order.
 */
export function settleBlocks(
  body: Element,
  verdicts: readonly Verdict[],
  parents: ReadonlyMap<Element, Element>,
  log: RemovalLog,
): void {
  const holders = listHolders(body, verdicts);
  let last: Element | null = null;
  for (const { element, inBody, isAlone, isKnown, belongs, reason } of verdicts) {
    if (inBody) {
      if (!body.contains(inBody)) continue;
      // What holds a part of the story stays, whatever else it holds.
      if (belongs || !isAlone || holders.has(inBody)) last = inBody;
      else log.take(inBody, reason);
    } else if (belongs && isAlone) {
      const above = listAbove(element, parents);
      log.giveBack(element);
      place(element, above, last, body);
      last = element;
    } else if (!isKnown && isAlone) log.note(element, reason);
  }
}

/** Every element of the body that has a block of the story inside. */
function listHolders(body: Element, verdicts: readonly Verdict[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const { inBody, belongs } of verdicts) {
    if (!belongs || !inBody) continue;
    for (
      let each = inBody.parentElement;
      each && each !== body && !holders.has(each);
      each = each.parentElement
    ) {
      holders.add(each);
    }
  }
  return holders;
}

function listAbove(element: Element, parents: ReadonlyMap<Element, Element>): Element[] {
  const above: Element[] = [];
  for (let each = parents.get(element); each; each = parents.get(each)) above.push(each);
  return above;
}

/**
 * Puts an element after the last one that stays, as deep as both stood in the same element of the page. `above` is what it
 * stood in, from the inside out.
 */
export function place(
  element: Element,
  above: readonly Element[],
  last: Element | null,
  body: Element,
): void {
  const [holder] = above;
  const isItem = holder !== undefined && element.matches('li, dd, dt');
  if (!last) {
    body.prepend(isItem ? holdItem(element, holder) : element);
    return;
  }
  const common = new Set(above.flatMap(each => each.getAttribute(orderAttribute) ?? []));
  let anchor = last;
  for (let parent = anchor.parentElement; parent && parent !== body; parent = anchor.parentElement) {
    if (common.has(parent.getAttribute(orderAttribute) ?? '')) break;
    anchor = parent;
  }
  const joins = isItem && anchor.parentElement?.localName === holder.localName;
  anchor.after(isItem && !joins ? holdItem(element, holder) : element);
}

/** An item cannot stand without a list. */
function holdItem(item: Element, list: Element): Element {
  const holder = list.cloneNode(false) as Element;
  holder.append(item);
  return holder;
}
