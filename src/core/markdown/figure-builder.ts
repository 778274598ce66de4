import type { Inline } from './block.ts';
import type { BlockBuilder } from './block-builder.ts';
import { joinCaption } from './join-caption.ts';
import { nestMarks } from './nest-marks.ts';
import { settleInlines } from './settle-inlines.ts';

type Caption = { credit: Element | null; start: number; end: number };
type Figure = { element: Element; hasPicture: boolean };

/**
 * Figures under construction: pictures in paragraphs of their own, and captions, which are written as
 * captions only where there is a picture to caption.
 */
export class FigureBuilder {
  readonly #builder: BlockBuilder;
  /** A caption may stand before its picture. */
  readonly #pictured: ReadonlySet<Element>;
  readonly #figures: Figure[] = [];
  #caption: Caption | null = null;

  constructor(builder: BlockBuilder, body: Element | DocumentFragment) {
    this.#builder = builder;
    this.#pictured = findPictured(body);
  }

  open(element: Element): void {
    this.#builder.endParagraph();
    this.#figures.push({ element, hasPicture: this.#pictured.has(element) });
  }

  close(element: Element): void {
    this.#builder.endParagraph();
    if (this.#figures.at(-1)?.element === element) this.#figures.pop();
  }

  addPicture(src: string, alt: string, title: string | null): void {
    const figure = this.#figures.at(-1);
    const alone = figure && !this.#builder.inLine;
    if (figure) figure.hasPicture = true;
    if (alone) this.#builder.endParagraph();
    this.#builder.addPicture(src, alt, title);
    if (alone) this.#builder.endParagraph();
  }

  openCaption(element: Element): void {
    const figure = this.#figures.at(-1);
    if (!this.#builder.inLine) this.#caption = { credit: null, start: 0, end: 0 };
    this.#builder.openCaption(element, inlines => this.#addCaption(inlines, figure?.hasPicture ?? false));
  }

  /** Whether the element may be the credit of a caption: then it is not marked as a title is. */
  openCredit(element: Element): boolean {
    if (!this.#caption || this.#caption.credit) return false;
    this.#caption.credit = element;
    this.#caption.start = this.#builder.pending.length;
    return true;
  }

  closeCredit(element: Element): void {
    if (this.#caption?.credit !== element) return;
    this.#caption.end = this.#builder.pending.length;
  }

  #addCaption(inlines: readonly Inline[], underPicture: boolean): void {
    const caption = this.#caption;
    this.#caption = null;
    const isSpace = (inline: Inline) => inline.kind === 'text' && inline.text.trim() === '';
    const hasCredit =
      underPicture && caption?.credit !== null && inlines.slice(caption?.end ?? 0).every(isSpace);
    const split = hasCredit ? (caption?.start ?? inlines.length) : inlines.length;
    const words = nestMarks(settleInlines(inlines.slice(0, split)));
    const credit = nestMarks(settleInlines(inlines.slice(split)));
    const spans = underPicture ? joinCaption(words, credit) : words;
    if (spans.length > 0) this.#builder.addBlock({ kind: 'paragraph', spans });
  }
}

/** The figures that hold a picture, also those around them, and those of which the caption alone is left. */
function findPictured(body: Element | DocumentFragment): ReadonlySet<Element> {
  const pictured = new Set<Element>();
  for (const caption of body.querySelectorAll('figure > figcaption:only-child')) {
    const figure = caption.parentElement;
    const words = caption.textContent?.trim();
    // A link alone stands for what the page had embedded.
    const isLink = caption.querySelector('a')?.textContent?.trim() === words;
    if (figure && !isLink && figure.textContent?.trim() === words) pictured.add(figure);
  }
  for (const picture of body.querySelectorAll('figure img')) {
    let figure = picture.closest('figure');
    while (figure && !pictured.has(figure)) {
      pictured.add(figure);
      figure = figure.parentElement?.closest('figure') ?? null;
    }
  }
  return pictured;
}
