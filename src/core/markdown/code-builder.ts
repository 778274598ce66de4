import type { BlockBuilder } from './block-builder.ts';
import { blockRules } from './block-rules.ts';
import { cleanCharacters } from './clean-characters.ts';
import { isSafeDestination } from './destination.ts';
import { readLanguage } from './write-code-block.ts';

type Code = { element: Element; text: string; block: boolean };

/** Code under construction: inside it only the words count, and where lines end. */
export class CodeBuilder {
  readonly #builder: BlockBuilder;
  #code: Code | null = null;

  constructor(builder: BlockBuilder) {
    this.#builder = builder;
  }

  /** Whether what comes now stands in code. */
  get isOpen(): boolean {
    return this.#code !== null;
  }

  /** Whether the element is code, or stands in it. */
  enter(element: Element): boolean {
    if (this.#code) {
      if (element.localName === 'br') this.#code.text += '\n';
      else if (element.localName === 'img') this.#code.text += element.getAttribute('alt') ?? '';
      else if (!this.#code.block && readLink(element) !== null) this.#openLink(element);
      else if (blockRules.has(element.localName)) this.#endLine(this.#code);
      return true;
    }
    const block = element.localName === 'pre' && !this.#builder.inLine;
    if (!block && !/^(?:code|tt|samp|pre)$/.test(element.localName)) return false;
    if (element.localName === 'pre') this.#builder.endParagraph();
    this.#code = { element, text: '', block };
    return true;
  }

  addText(text: string): boolean {
    if (!this.#code) return false;
    this.#code.text += text;
    return true;
  }

  leave(element: Element): boolean {
    const code = this.#code;
    if (!code) return false;
    if (code.element !== element) {
      if (blockRules.has(element.localName)) this.#endLine(code);
      else if (!code.block && readLink(element) !== null) this.#closeLink(element);
      return true;
    }
    this.#code = null;
    if (code.block) {
      this.#builder.addBlock({
        kind: 'code',
        text: cleanCharacters(code.text.replace(/\r\n?/g, '\n')).replace(/\n$/, ''),
        language: readLanguage(
          statedLanguage(element),
          element.className,
          element.firstElementChild?.className ?? '',
        ),
      });
    } else {
      this.#addSpan(code);
      if (element.localName === 'pre') this.#builder.endParagraph();
    }
    return true;
  }

  /** A link in code becomes code in a link: Markdown has it no other way. */
  #openLink(element: Element): void {
    if (this.#code) this.#addSpan(this.#code);
    this.#builder.openMark(element, 'link', readLink(element), null);
  }

  #closeLink(element: Element): void {
    if (this.#code) this.#addSpan(this.#code);
    this.#builder.closeMark(element);
  }

  #addSpan(code: Code): void {
    if (code.text !== '') this.#builder.addCode(code.text.replace(/[\t\n\f\r]+/g, ' '));
    code.text = '';
  }

  #endLine(code: Code): void {
    if (code.block && code.text !== '' && !code.text.endsWith('\n')) code.text += '\n';
  }
}

function readLink(element: Element): string | null {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  return href !== null && isSafeDestination(href) ? href : null;
}

/** A class name for the language that a sanitised body states. */
function statedLanguage(block: Element): string {
  return `language-${block.getAttribute('data-language') ?? ''}`;
}
