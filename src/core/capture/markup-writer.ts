import { ReadError } from '../read-error.ts';
import { escapeText } from './escape-markup.ts';

/** Markup, piece by piece, up to a limit in UTF-16 units. Past it `page-too-large` is thrown. */
export class MarkupWriter {
  readonly #pieces: string[] = [];
  readonly #limit: number;
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Adds markup as it is; gives the piece's place, for `renameTag`. */
  add(markup: string): number {
    this.#reserve(markup.length);
    return this.#pieces.push(markup) - 1;
  }

  /** Adds text, escaped. */
  addText(text: string): void {
    if (this.#length + text.length > this.#limit) this.#reserve(text.length);
    this.add(escapeText(text));
  }

  /** Gives the start tag at a place another name. */
  renameTag(place: number, from: string, to: string): void {
    const piece = this.#pieces[place];
    if (!piece?.startsWith(`<${from}`)) return;
    this.#reserve(to.length - from.length);
    this.#pieces[place] = `<${to}${piece.slice(from.length + 1)}`;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #reserve(units: number): void {
    this.#length += units;
    if (this.#length > this.#limit) {
      throw new ReadError('page-too-large', `more than ${this.#limit} units of markup`, {
        facts: [this.#limit],
      });
    }
  }
}
