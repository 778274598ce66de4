import type { Capture } from '../capture/capture.ts';
import { absoluteUrl } from './absolute-url.ts';
import { chooseArticles } from './json-ld/choose-articles.ts';
import { readJsonLd } from './json-ld/read-json-ld.ts';
import { listSiteNames } from './list-site-names.ts';
import { readMetaTags } from './read-meta-tags.ts';
import { readMicrodata } from './read-microdata.ts';
import type { Statements } from './statements.ts';
import { elementText } from './text/element-text.ts';

/** Reads head, JSON-LD and microdata once. The page is not changed. */
export function gatherStatements(page: Document, capture: Pick<Capture, 'url' | 'baseUrl'>): Statements {
  const metas = readMetaTags(page);
  const graph = readJsonLd(page);
  const headings = [...page.querySelectorAll('h1')].slice(0, 10);
  const names = {
    urls: [
      capture.url,
      absoluteUrl(page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), capture.baseUrl),
      absoluteUrl(metas.get('og:url')?.[0], capture.baseUrl),
    ].flatMap(url => url ?? []),
    titles: [
      ...headings.map(heading => elementText(heading)),
      ...['og:title', 'twitter:title'].flatMap(name => metas.get(name) ?? []),
      page.title,
    ],
    baseUrl: capture.baseUrl,
  };
  const articles = [...chooseArticles(graph, names), ...readMicrodata(page, names)];
  const siteNames = listSiteNames({ metas, graph, articles, url: capture.url });
  return { page, url: capture.url, baseUrl: capture.baseUrl, metas, graph, articles, siteNames };
}
