import { blockRule, type ElementRule } from './element-rule.ts';
import type { Numbering } from './number-items.ts';
import { raise } from './raise-digits.ts';

const plainBlocks =
  'address article aside body center dd details dir div dl fieldset footer form header hgroup html legend ' +
  'main nav noscript option search section tbody tfoot caption';

/** What elements that make blocks mean. */
export const blockRules: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ...plainBlocks.split(' ').map((name): [string, ElementRule] => [name, blockRule]),
  [
    'p',
    {
      enter: ({ builder }) => builder.endParagraph(),
      leave: ({ builder }) => builder.endDeclaredParagraph(),
    },
  ],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, ElementRule] => [`h${level}`, heading(level)]),
  ['dt', strongLine()],
  ['summary', strongLine()],
  [
    'hr',
    {
      enter: ({ builder }) => {
        builder.endParagraph();
        if (!builder.inLine) builder.addBlock({ kind: 'rule' });
      },
    },
  ],
  [
    'blockquote',
    {
      enter: ({ builder }, element) => builder.openQuote(element),
      leave: ({ builder }, element) => builder.closeContainer(element),
    },
  ],
  ['ul', list(() => null)],
  ['menu', list(() => null)],
  ['ol', list(readNumbering)],
  [
    'li',
    {
      enter: ({ builder, notes }, element) => {
        const note = notes.items.get(element);
        if (!note) builder.openItem(element, readOwnNumber(element));
        else if (note.isWord) builder.addText(`${raise(note.label)} `);
        else builder.openNote(element, note.label);
      },
      leave: ({ builder }, element) => builder.closeContainer(element),
    },
  ],
  [
    'figure',
    {
      enter: ({ figures }, element) => figures.open(element),
      leave: ({ figures }, element) => figures.close(element),
    },
  ],
  [
    'figcaption',
    {
      enter: ({ figures }, element) => figures.openCaption(element),
      leave: ({ builder }, element) => builder.closeLine(element),
    },
  ],
  [
    'table',
    {
      enter: ({ tables }, element) => tables.open(element),
      leave: ({ tables }, element) => tables.close(element),
    },
  ],
  ['thead', { enter: ({ tables }) => tables.setHead(true), leave: ({ tables }) => tables.setHead(false) }],
  ['tr', { enter: ({ tables }) => tables.openRow(), leave: ({ builder }) => builder.endParagraph() }],
  ['td', cell()],
  ['th', cell()],
]);

function heading(level: number): ElementRule {
  return {
    enter: ({ builder }, element) =>
      builder.openLine(element, spans => builder.addBlock({ kind: 'heading', level, spans })),
    leave: ({ builder }, element) => builder.closeLine(element),
  };
}

/** Terms and summaries: Markdown has neither, so they are paragraphs in strong letters. */
function strongLine(): ElementRule {
  return {
    enter: ({ builder }, element) =>
      builder.openLine(element, spans => {
        if (spans.length === 0) return;
        const strong = { kind: 'marked', mark: 'strong', href: null, title: null, spans } as const;
        builder.addBlock({ kind: 'paragraph', spans: [strong] });
      }),
    leave: ({ builder }, element) => builder.closeLine(element),
  };
}

function list(numbering: (element: Element) => Numbering | null): ElementRule {
  return {
    enter: ({ builder, notes }, element) => {
      if (notes.lists.has(element)) builder.endParagraph();
      else builder.openList(element, numbering(element));
    },
    leave: ({ builder }, element) => builder.closeContainer(element),
  };
}

/** The numbers of a list's items (HTML, 4.4.5). */
function readNumbering(element: Element): Numbering {
  const isReversed = element.hasAttribute('reversed');
  const start = Number.parseInt(element.getAttribute('start') ?? '', 10);
  const first = start >= 0 ? start : isReversed ? countItems(element) : 1;
  return { start: first, step: isReversed ? -1 : 1 };
}

function countItems(list: Element): number {
  return Array.from(list.children).filter(({ localName }) => localName === 'li').length;
}

function readOwnNumber(item: Element): number | null {
  const value = Number.parseInt(item.getAttribute('value') ?? '', 10);
  return value >= 0 ? value : null;
}

function cell(): ElementRule {
  return {
    enter: ({ tables }, element) => tables.openCell(element),
    leave: ({ builder }, element) => builder.closeLine(element),
  };
}
