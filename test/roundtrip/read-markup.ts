/** Markup as a document of its own, inert: nothing of it runs or loads. */
export function readMarkup(markup: string): Element {
  return new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;
}
