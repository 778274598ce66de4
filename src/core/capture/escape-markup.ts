// A carriage return written bare comes back from the parser as a line feed.
// https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
const needsCare = /[&<>\r]/;
const needsCareInAttribute = /[&<"\r]/;

/** Text as markup that a parser reads back as the same text. */
export function escapeText(text: string): string {
  if (!needsCare.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** A value as it stands between double quotes. */
export function escapeAttribute(value: string): string {
  if (!needsCareInAttribute.test(value)) return value;
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
