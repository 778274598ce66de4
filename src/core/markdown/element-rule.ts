import type { BlockBuilder } from './block-builder.ts';
import type { FigureBuilder } from './figure-builder.ts';
import type { Notes } from './find-notes.ts';
import type { TableBuilder } from './table-builder.ts';

/** What is under construction while a body is read. */
export type Reading = Readonly<{
  builder: BlockBuilder;
  tables: TableBuilder;
  figures: FigureBuilder;
  notes: Notes;
}>;

/** What an element means. A side left out does nothing. */
export type ElementRule = Readonly<{
  enter?: (reading: Reading, element: Element) => void;
  leave?: (reading: Reading, element: Element) => void;
  /** Whether what is inside stays unread; then there is no `leave` either. */
  isClosed?: (reading: Reading, element: Element) => boolean;
}>;

/** The rule of every element that starts and ends a paragraph, and nothing more. */
export const blockRule: ElementRule = {
  enter: ({ builder }) => builder.endParagraph(),
  leave: ({ builder }) => builder.endParagraph(),
};
