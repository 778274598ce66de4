import type { Article, ArticleReading, Metadata } from '../article.ts';
import type { Capture } from '../capture/capture.ts';
import { withoutCredentials } from '../without-credentials.ts';

/** A reading of a page with all that the page says of its article. `headline` is for a page that states none. */
export function writeArticle(
  capture: Capture,
  metadata: Metadata,
  headline: string | null,
  { name, ...text }: ArticleReading,
  otherReadings: readonly ArticleReading[],
): Article {
  const url = withoutCredentials(capture.url);
  return {
    url,
    canonicalUrl: metadata.canonicalUrl,
    headline: headline || url,
    kicker: metadata.kicker,
    description: metadata.standfirst,
    authors: metadata.authors,
    agency: metadata.agency,
    publishedAt: metadata.publishedAt,
    modifiedAt: metadata.modifiedAt,
    capturedAt: capture.capturedAt,
    site: metadata.site,
    section: metadata.section,
    language: metadata.language,
    direction: metadata.direction,
    tags: metadata.tags,
    ...text,
    reading: name,
    otherReadings,
  };
}
