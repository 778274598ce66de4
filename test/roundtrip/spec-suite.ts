import { micromark } from 'micromark';

/** An example of the CommonMark specification. */
export type SpecExample = Readonly<{ markdown: string; html: string; section: string }>;

const expressible =
  'p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, pre, code, em, strong, a, img, br, hr';
const attributes: ReadonlySet<string> = new Set([
  ...['a href', 'a title', 'img src', 'img alt', 'img title', 'ol start', 'code class'],
]);

/**
 * Whether an example's markup is something Markdown can say without raw HTML: made of its elements and their
 * attributes only, and there at all.
 */
export function isExpressible(body: Element): boolean {
  if (body.childElementCount === 0) return false;
  return Array.from(body.querySelectorAll('*')).every(
    element =>
      element.matches(expressible) &&
      Array.from(element.attributes).every(({ name }) => attributes.has(`${element.localName} ${name}`)),
  );
}

/** Whether an example's own Markdown holds raw HTML: then it comes out otherwise where none is let through. */
export function holdsRawHtml({ markdown, html }: SpecExample): boolean {
  return micromark(markdown, { allowDangerousProtocol: true }) !== html;
}
