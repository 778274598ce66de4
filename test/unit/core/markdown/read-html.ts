/** A body as the sanitiser's reader would hand it over: parsed apart from the page, inert. */
export function readHtml(html: string): Element {
  return new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
}
