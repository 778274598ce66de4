import type { Metadata } from '../../../../src/core/article.ts';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { readMetadata } from '../../../../src/core/metadata/read-metadata.ts';

export const pageUrl = 'https://www.harbourpost.example/coast/2024/05/03/storm-floods-harbour';

/** The metadata of a page made of these pieces of markup. */
export function readPage({ head = '', body = '', html = 'lang="en"', url = pageUrl }): Metadata {
  const markup = `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`;
  const page = new DOMParser().parseFromString(markup, 'text/html');
  return readMetadata(gatherStatements(page, { url, baseUrl: url }));
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}
