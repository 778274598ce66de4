const known = new Map<string, string>();

/**
 * In place of the list of all named characters that markdown-it brings (a fourth of it): the browser has the same list.
 * Takes one reference, with its semicolon (`&copy;`); one that names nothing stays as it is.
 */
export function decodeHTMLStrict(reference: string): string {
  if (!reference.endsWith(';')) return reference;
  let text = known.get(reference);
  if (text === undefined) {
    // A letter before it: white space at the start of a page is no text.
    const page = new DOMParser().parseFromString(`<body>x${reference}`, 'text/html');
    const read = (page.body.textContent ?? '').slice(1);
    // Browsers also read names that lack their semicolon, as in `&notit;`: what is left of it tells.
    text = read.endsWith(';') && reference !== '&semi;' ? reference : read;
    known.set(reference, text);
  }
  return text;
}
