import type { Block, Inline, Mark, MarkKind, Span } from './block.ts';
import { cleanCharacters } from './clean-characters.ts';
import { nestMarks } from './nest-marks.ts';
import { countingRuns, type Item, type Numbering, nextNumber, startItem } from './number-items.ts';
import { settleInlines } from './settle-inlines.ts';
import { canBeCodeSpan } from './write-code-span.ts';
import { isPlainFormula } from './write-formula.ts';

/** Quotations and lists go no deeper: beyond, their words stay and stand one level higher. */
export const maxContainerDepth = 20;

/** Marks go no deeper: beyond, only their words stay. */
export const maxMarkDepth = 6;

type Frame = { element: Element } & (
  | { kind: 'flow'; blocks: Block[]; finish: (blocks: readonly Block[]) => Block }
  | { kind: 'item'; item: Item }
  | { kind: 'list'; numbering: Numbering | null; items: Item[] }
);

/** Words that stay on one line whatever elements they stand in, and what becomes of them. */
type Line = {
  element: Element;
  /** Only a caption may have breaks, and only a cell must do without some code. */
  kind: 'heading' | 'caption' | 'cell';
  finish: (inlines: readonly Inline[]) => void;
};

const settled =
  (finish: (spans: readonly Span[]) => void) =>
  (inlines: readonly Inline[]): void =>
    finish(nestMarks(settleInlines(inlines)));

/**
 * Blocks under construction, as a walk over a body opens and closes them. Everything is told by element, so
 * that the walk may leave out what it likes; what is never closed is closed by `finish`.
 */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #frames: Frame[] = [];
  #inlines: Inline[] = [];
  #mark: Mark | null = null;
  #line: Line | null = null;

  /** Inlines not yet in a block. */
  get pending(): readonly Inline[] {
    return this.#inlines;
  }

  /** Whether the words of now stay on one line: in a heading, a table cell, a caption. */
  get inLine(): boolean {
    return this.#line !== null;
  }

  addText(text: string): void {
    this.#inlines.push({ kind: 'text', text: cleanCharacters(text), mark: this.#mark });
  }

  addCode(text: string): void {
    const code = cleanCharacters(text);
    const kind = canBeCodeSpan(code, this.#line?.kind === 'cell') ? 'code' : 'text';
    this.#inlines.push({ kind, text: code, mark: this.#mark });
  }

  addBreak(): void {
    if (this.#line && this.#line.kind !== 'caption') this.addText(' ');
    else this.#inlines.push({ kind: 'break', mark: this.#mark });
  }

  addPicture(src: string, alt: string, title: string | null): void {
    this.#inlines.push({ kind: 'picture', src, alt, title, mark: this.#mark });
  }

  /** Keeps a mark in which there are no words. */
  addNothing(): void {
    this.#inlines.push({ kind: 'nothing', mark: this.#mark });
  }

  /** A formula as TeX, in its line or, where it may stand there, in one of its own. */
  addFormula(text: string, display: boolean): void {
    const formula = { kind: 'formula', text, display: display && !this.#line, mark: this.#mark } as const;
    if (!formula.display) {
      this.#inlines.push(formula);
      return;
    }
    this.endParagraph();
    // Marks around a formula in a line of its own would be read as words.
    if (isPlainFormula(text, false)) {
      this.addBlock({ kind: 'paragraph', spans: nestMarks([{ ...formula, mark: null }]) });
    } else this.addBlock({ kind: 'code', text, language: 'math' });
  }

  /** Refers to the note with a label. */
  addReference(label: string): void {
    this.#inlines.push({ kind: 'reference', label, mark: this.#mark });
  }

  /** Puts other text in the place of the last pending inline. */
  replaceLast(text: string): void {
    const last = this.#inlines.pop();
    if (last) this.#inlines.push({ kind: 'text', text, mark: last.mark });
  }

  openMark(element: Element, kind: MarkKind, href: string | null, title: string | null): void {
    const outer = this.#mark;
    // Where a link leads is worth more than how deep its marks go; there is at most one.
    if ((outer?.depth ?? 0) >= maxMarkDepth && kind !== 'link') return;
    // A link in a link, or struck words in struck words, say nothing more.
    if ((kind === 'link' || kind === 'struck') && this.hasMark(kind)) return;
    this.#mark = { kind, href, title, element, outer, depth: (outer?.depth ?? 0) + 1 };
  }

  closeMark(element: Element): void {
    if (this.#mark?.element === element) this.#mark = this.#mark.outer;
  }

  hasMark(kind: MarkKind): boolean {
    for (let mark = this.#mark; mark; mark = mark.outer) if (mark.kind === kind) return true;
    return false;
  }

  /** Ends the paragraph of now, if there is one; within a line, only its word. */
  endParagraph(): void {
    if (this.#line) this.addText(' ');
    else if (this.#inlines.length > 0) {
      const spans = this.#takeSpans();
      if (spans.length > 0) this.addBlock({ kind: 'paragraph', spans });
    }
  }

  /** Ends a paragraph that the page itself calls one, which sets the items of a list apart. */
  endDeclaredParagraph(): void {
    const pending = this.#inlines.length > 0;
    this.endParagraph();
    const frame = this.#frames.at(-1);
    if (pending && !this.#line && frame?.kind === 'item') frame.item.loose = true;
  }

  /** Starts a line; one within another is part of it. */
  openLine(element: Element, finish: (spans: readonly Span[]) => void): void {
    this.#startLine({ element, kind: 'heading', finish: settled(finish) });
  }

  /** Starts a caption, whose end gets the inlines as they came. */
  openCaption(element: Element, finish: (inlines: readonly Inline[]) => void): void {
    this.#startLine({ element, kind: 'caption', finish });
  }

  /** Starts a line in a cell of a table, where less can be written than elsewhere. */
  openCell(element: Element, finish: (spans: readonly Span[]) => void): void {
    this.#startLine({ element, kind: 'cell', finish: settled(finish) });
  }

  closeLine(element: Element): void {
    const line = this.#line;
    if (line?.element === element) {
      this.#line = null;
      line.finish(this.#takeInlines());
    } else this.endParagraph();
  }

  addBlock(block: Block): void {
    const frame = this.#frames.at(-1);
    if (!frame) this.#blocks.push(block);
    else if (frame.kind === 'flow') frame.blocks.push(block);
    else if (frame.kind === 'item') frame.item.blocks.push(block);
    else {
      const item = frame.items.at(-1) ?? startItem(nextNumber(frame));
      if (frame.items.length === 0) frame.items.push(item);
      item.blocks.push(block);
    }
  }

  openQuote(element: Element): void {
    this.endParagraph();
    if (this.#canOpen()) this.#openFlow(element, blocks => ({ kind: 'quote', blocks }));
  }

  openNote(element: Element, label: string): void {
    this.endParagraph();
    if (this.#canOpen()) this.#openFlow(element, blocks => ({ kind: 'note', label, blocks }));
  }

  /** Without a numbering the list is one of bullets. */
  openList(element: Element, numbering: Numbering | null): void {
    this.endParagraph();
    if (this.#canOpen()) this.#frames.push({ element, kind: 'list', numbering, items: [] });
  }

  /** `own` is the number that an item says it has. */
  openItem(element: Element, own: number | null): void {
    this.endParagraph();
    const frame = this.#frames.at(-1);
    if (this.#line || frame?.kind !== 'list') return;
    const item = startItem(own ?? nextNumber(frame));
    frame.items.push(item);
    this.#frames.push({ element, kind: 'item', item });
  }

  /** Closes a quotation, a list or an item, if the element opened one. */
  closeContainer(element: Element): void {
    this.endParagraph();
    const frame = this.#frames.at(-1);
    if (this.#line || frame?.element !== element) return;
    this.#frames.pop();
    if (frame.kind === 'flow') this.addBlock(frame.finish(frame.blocks));
    else if (frame.kind === 'list') {
      for (const items of frame.numbering ? countingRuns(frame.items) : [frame.items]) {
        const [first] = items;
        if (first) this.addBlock({ kind: 'list', start: frame.numbering && first.number, items });
      }
    }
  }

  finish(): readonly Block[] {
    this.endParagraph();
    return this.#blocks;
  }

  #openFlow(element: Element, finish: (blocks: readonly Block[]) => Block): void {
    this.#frames.push({ element, kind: 'flow', blocks: [], finish });
  }

  #startLine(line: Line): void {
    this.endParagraph();
    if (!this.#line) this.#line = line;
  }

  #canOpen(): boolean {
    return !this.#line && this.#frames.length < maxContainerDepth;
  }

  #takeInlines(): readonly Inline[] {
    const inlines = this.#inlines;
    this.#inlines = [];
    return inlines;
  }

  #takeSpans(): Span[] {
    return nestMarks(settleInlines(this.#takeInlines()));
  }
}
