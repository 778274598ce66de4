import { splitSentences } from './split-sentences.ts';

/** What is spoken at once, and where it stands. */
export type Sentence = Readonly<{ text: string; range: Range; language: string | null }>;

/** What nobody wants to hear amid a text: credits, code, tables, formulas, notes and their numbers, readings of ruby, what is ours. */
const unspoken =
  'figcaption cite, pre, table, [data-math], [role=doc-noteref], [role=doc-endnotes], rt, rp, button, [hidden]';
const spoken = '.headline, .standfirst, .lead figcaption, .body';
const blocks = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, summary, div, section, figure';

/**
 * The sentences of a shown article from its headline on, each in the language of its block. Nothing in the page is
 * changed: each has a range in it.
 */
export function listSentences(view: HTMLElement): readonly Sentence[] {
  return [...view.querySelectorAll(spoken)].flatMap(part => runsOf(part).flatMap(sentencesOf));
}

/** The text nodes of one block that follow each other. */
type Run = Readonly<{ block: Element; nodes: Text[] }>;

function runsOf(part: Element): readonly Run[] {
  const runs: Run[] = [];
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: node =>
      node instanceof Element && (node.matches(unspoken) || isFolded(node))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  let isBroken = true;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) {
      // A line that is broken by hand is one of its own.
      if (node instanceof Element && node.localName === 'br') isBroken = true;
      continue;
    }
    const block = node.parentElement?.closest(blocks) ?? part;
    const last = runs.at(-1);
    if (last?.block === block && !isBroken) last.nodes.push(node);
    else runs.push({ block, nodes: [node] });
    isBroken = false;
  }
  return runs;
}

/** In there nobody sees which sentence is spoken. */
function isFolded(element: Element): boolean {
  const { parentElement: parent } = element;
  return parent instanceof HTMLDetailsElement && !parent.open && element.localName !== 'summary';
}

function sentencesOf({ block, nodes }: Run): readonly Sentence[] {
  const text = nodes.map(({ data }) => data).join('');
  if (!text.trim()) return [];
  const language = block.closest('[lang]')?.getAttribute('lang') || null;
  return splitSentences(text, language).map(({ start, end }) => {
    const range = block.ownerDocument.createRange();
    range.setStart(...placeIn(nodes, start));
    range.setEnd(...placeIn(nodes, end));
    return { text: text.slice(start, end).replaceAll(/\s+/g, ' '), range, language };
  });
}

/** The node in which a place of the joined text stands. */
function placeIn(nodes: readonly Text[], place: number): [Text, number] {
  let before = 0;
  for (const node of nodes) {
    if (place <= before + node.length) return [node, place - before];
    before += node.length;
  }
  const last = nodes.at(-1) as Text;
  return [last, last.length];
}
