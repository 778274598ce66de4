import type { JsonGraph, JsonObject } from './json-ld/json-object.ts';
import type { MetaTags } from './read-meta-tags.ts';

/** Everything a page states about itself, gathered once and read by one file per value. */
export type Statements = Readonly<{
  page: Document;
  url: string;
  /** What relative addresses of the page resolve against. */
  baseUrl: string;
  metas: MetaTags;
  graph: JsonGraph;
  /** The JSON-LD and microdata objects that describe this article, the surest first. */
  articles: readonly JsonObject[];
  /** Names the site or its publisher goes by, as written. */
  siteNames: readonly string[];
}>;
