import type { Metadata } from '../../../../src/core/article.ts';
import type { Capture } from '../../../../src/core/capture/capture.ts';
import {
  numberElements,
  type RemovalLog,
  startRemovalLog,
} from '../../../../src/core/extract/removal-log.ts';

export const pageUrl = 'https://www.harbourpost.example/coast/storm-floods-harbour';

/** An inert page with this body, its elements numbered as the pipeline numbers them. */
export function aPage(body: string, head = ''): Document {
  const markup = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(markup, 'text/html');
  numberElements(page);
  return page;
}

/** A body as Readability gives it: one element with everything in it. */
export function aBody(markup: string): Element {
  const page = aPage(`<div id="body">${markup}</div>`);
  return find(page, '#body');
}

export function find(place: ParentNode, selector: string): Element {
  const found = place.querySelector(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The markup of an element's inside without the numbers and the white space between elements. */
export function markupOf(element: Element): string {
  return element.innerHTML
    .replace(/ data-cc-order="\d+"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A log, and what it holds as `reason: words`. */
export function aLog(): { log: RemovalLog; taken(): string[] } {
  const log = startRemovalLog();
  const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { log, taken: () => log.removals().map(({ element, reason }) => `${reason}: ${words(element)}`) };
}

export function aCapture(html: string, selection: string | null = null): Capture {
  return { url: pageUrl, baseUrl: pageUrl, html, selection, capturedAt: '2026-05-06T07:08:09Z' };
}

/** What a page says that says nothing, and whatever else a test is about. */
export function someMetadata(parts: Partial<Metadata> = {}): Metadata {
  return {
    canonicalUrl: null,
    headline: null,
    standfirst: null,
    kicker: null,
    authors: [],
    agency: null,
    publishedAt: null,
    modifiedAt: null,
    site: null,
    section: null,
    language: 'en',
    direction: 'ltr',
    tags: [],
    leadImage: null,
    declaredBody: null,
    declaredWords: null,
    accessibleForFree: null,
    ...parts,
  };
}

const sentence =
  'The harbour master walked the quay before dawn and counted the boats that the storm had left.';

/** A paragraph of prose, told apart by its first words. */
export function prose(first: string): string {
  return `<p>${first}. ${sentence} ${sentence}</p>`;
}

/** A page long enough that no small box is more than a fifth of it. */
export function longStory(inside: string): string {
  const paragraphs = Array.from({ length: 12 }, (_, index) => prose(`Paragraph ${index}`)).join('');
  return `<main><h1>Storm floods the harbour</h1>${paragraphs}${inside}${paragraphs}</main>`;
}

export function repeat(count: number, markup: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => markup(index)).join('');
}
