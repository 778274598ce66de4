import type { Alignment, Span } from './block.ts';
import type { BlockBuilder } from './block-builder.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { type Cell, layOutTable } from './lay-out-table.ts';

type Table = { element: Element; rows: { cells: Cell[]; head: boolean }[]; inHead: boolean };

/** Tables under construction. A table that only lays out a page is no table: what is in it stands alone. */
export class TableBuilder {
  readonly #builder: BlockBuilder;
  #table: Table | null = null;

  constructor(builder: BlockBuilder) {
    this.#builder = builder;
  }

  open(element: Element): void {
    this.#builder.endParagraph();
    if (this.#table || this.#builder.inLine || isLayoutTable(element)) return;
    this.#table = { element, rows: [], inHead: false };
  }

  close(element: Element): void {
    this.#builder.endParagraph();
    const table = this.#table;
    if (table?.element !== element) return;
    this.#table = null;
    const block = layOutTable(table.rows);
    if (block) this.#builder.addBlock(block);
  }

  setHead(inHead: boolean): void {
    if (this.#table) this.#table.inHead = inHead;
    this.#builder.endParagraph();
  }

  openRow(): void {
    this.#builder.endParagraph();
    this.#table?.rows.push({ cells: [], head: this.#table.inHead });
  }

  openCell(element: Element): void {
    const table = this.#table;
    if (!table || this.#builder.inLine) this.#builder.endParagraph();
    else this.#builder.openCell(element, spans => this.#addCell(table, element, spans));
  }

  #addCell(table: Table, element: Element, spans: readonly Span[]): void {
    if (table.rows.length === 0) table.rows.push({ cells: [], head: table.inHead });
    table.rows.at(-1)?.cells.push({
      spans,
      heading: element.localName === 'th',
      columns: readSpan(element, 'colspan'),
      rows: readRowSpan(element),
      alignment: readAlignment(element),
    });
  }
}

/** How many rows a cell takes: 0 says all that follow in its part of the table (HTML, 4.9.11). */
function readRowSpan(element: Element): number {
  return element.getAttribute('rowspan')?.trim() === '0'
    ? Number.POSITIVE_INFINITY
    : readSpan(element, 'rowspan');
}

/** How many columns or rows a cell takes, at least one. */
function readSpan(element: Element, name: string): number {
  const span = Number.parseInt(element.getAttribute(name) ?? '1', 10);
  return Math.max(span || 1, 1);
}

function readAlignment(element: Element): Alignment {
  const align = element.getAttribute('align')?.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}
