/** The part of the reference implementation that is used here; it comes without types. */
declare module 'commonmark' {
  export class Parser {
    parse(markdown: string): unknown;
  }
  export class HtmlRenderer {
    render(document: unknown): string;
  }
}
