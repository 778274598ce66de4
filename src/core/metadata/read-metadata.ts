import type { Metadata } from '../article.ts';
import { findHeading } from './find-heading.ts';
import { headlineArea } from './headline-area.ts';
import { listOtherTitles, listTitles } from './list-titles.ts';
import { outerName } from './outer-name.ts';
import { readAuthors } from './read-authors.ts';
import { readCanonicalUrl } from './read-canonical-url.ts';
import { readDates } from './read-dates.ts';
import { readDeclaredBody } from './read-declared-body.ts';
import { readHeadline } from './read-headline.ts';
import { readKicker } from './read-kicker.ts';
import { readLanguage } from './read-language.ts';
import { readLeadImage } from './read-lead-image.ts';
import { firstMeta } from './read-meta-tags.ts';
import { readSection } from './read-section.ts';
import { readSite } from './read-site.ts';
import { readStandfirst } from './read-standfirst.ts';
import { readTags } from './read-tags.ts';
import type { Statements } from './statements.ts';
import { trimTitle } from './trim-title.ts';

/**
 * What a page says about its article, from JSON-LD, microdata, metas and what a reader sees around the
 * headline. `page` is the inert document of the capture and is not changed; `url` and `baseUrl` are the
 * capture's. Absent is `null`; addresses are absolute http(s); nothing is thrown on odd markup. The order of
 * trust among sources stands in the file of each value.
 */
export function readMetadata(statements: Statements): Metadata {
  const { page } = statements;
  const titles = listTitles(statements);
  const shared = firstMeta(statements.metas, ['og:title']);
  const blogName = outerName(page.title, shared);
  const heading = findHeading(
    page,
    [...titles, ...titles.map(title => trimTitle(title, statements.siteNames))],
    blogName === null ? statements.siteNames : [...statements.siteNames, blogName],
    shared === null ? [] : [trimTitle(shared, statements.siteNames), ...listOtherTitles(statements)],
  );
  const area = headlineArea(heading);
  const { headline, kicker } = readHeadline(statements, heading, titles);
  const { language, direction } = readLanguage(statements);
  return {
    canonicalUrl: readCanonicalUrl(statements),
    headline,
    standfirst: readStandfirst(statements, area, headline),
    kicker: readKicker(statements, heading, kicker),
    ...readAuthors(statements, area),
    ...readDates(statements, area, language),
    site: readSite(statements),
    section: readSection(statements, headline),
    language,
    direction,
    tags: readTags(statements, area, headline),
    leadImage: readLeadImage(statements),
    ...readDeclaredBody(statements, language),
  };
}
