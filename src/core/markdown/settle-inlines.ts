import type { Inline, Mark } from './block.ts';

const space = /^\s+$/;

/**
 * The inlines of one block, in order, out as they are to be written: white space collapsed as a browser
 * shows it, in pieces of its own, none at the edges of the block or beside a break, and under no mark that does
 * not go on on both sides of it.
 */
export function settleInlines(inlines: readonly Inline[]): Inline[] {
  return liftSpace(trimEdges(collapseSpace(inlines)));
}

function collapseSpace(inlines: readonly Inline[]): Inline[] {
  const settled: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      let text = inline.text.replace(/[\t\n\f\r ]+/g, ' ');
      if (afterSpace && text.startsWith(' ')) text = text.slice(1);
      if (text === '') continue;
      afterSpace = text.endsWith(' ');
      for (const [part] of text.matchAll(/^\s+|\s+$|\S(?:.*\S)?/gsu)) {
        settled.push({ kind: 'text', text: part, mark: inline.mark });
      }
    } else {
      if (inline.kind === 'break') dropTrailing(settled, ' ');
      afterSpace = inline.kind === 'break';
      settled.push(inline);
    }
  }
  return settled;
}

function dropTrailing(inlines: Inline[], text: string): void {
  const last = inlines.at(-1);
  if (last?.kind === 'text' && last.text === text) inlines.pop();
}

function trimEdges(inlines: readonly Inline[]): readonly Inline[] {
  const start = inlines.findIndex(inline => !isSpace(inline));
  return start === -1 ? [] : inlines.slice(start, inlines.findLastIndex(inline => !isSpace(inline)) + 1);
}

/** Whether a piece of a line only sets others apart. */
export function isSpace(inline: Inline): boolean {
  return inline.kind === 'break' || (inline.kind === 'text' && space.test(inline.text));
}

/** Space and breaks keep only the marks that go on on both sides of them. */
function liftSpace(inlines: readonly Inline[]): Inline[] {
  const following: (Mark | null)[] = [];
  let next: Mark | null = null;
  for (let index = inlines.length - 1; index >= 0; index--) {
    following[index] = next;
    const inline = inlines[index];
    if (inline && !isSpace(inline)) next = inline.mark;
  }
  let previous: Mark | null = null;
  return inlines.map((inline, index) => {
    if (isSpace(inline)) return { ...inline, mark: sharedMark(previous, following[index] ?? null) };
    previous = inline.mark;
    return inline;
  });
}

function sharedMark(one: Mark | null, other: Mark | null): Mark | null {
  let [left, right] = [one, other];
  while (left !== right) {
    if (left && (!right || left.depth >= right.depth)) left = left.outer;
    else if (right) right = right.outer;
  }
  return left;
}
