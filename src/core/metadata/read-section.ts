import { isSiteName } from './is-site-name.ts';
import { isJsonObject, objectsOf, typesOf, valuesOf, wordsOf } from './json-ld/json-object.ts';
import { firstMeta } from './read-meta-tags.ts';
import type { Statements } from './statements.ts';
import { wordOverlap } from './text/compare-words.ts';

const longestSection = 60;

/**
 * The section of the paper. Order of trust: JSON-LD or microdata `articleSection`; `article:section`;
 * the metas of readers' services; the last step of a JSON-LD breadcrumb that is neither site nor headline.
 */
export function readSection(statements: Statements, headline: string | null): string | null {
  const { articles, metas, siteNames } = statements;
  const stated = [
    ...articles.flatMap(article => wordsOf(article, 'articleSection', 300).slice(0, 1)),
    firstMeta(metas, [
      'article:section',
      'og:article:section',
      'parsely-section',
      'cxenseparse:section',
      'section',
      'dc.subject.section',
    ]),
    ...breadcrumbs(statements).toReversed(),
  ];
  for (const text of stated) {
    const section = text?.split(/\s*[>|,;]\s*/)[0]?.trim() ?? '';
    if (section === '' || section.length > longestSection || !/\p{L}/u.test(section)) continue;
    if (
      /^(?:home|homepage|start|startseite|accueil|inicio|início|hjem|hem|forside|strona główna|ana sayfa|главная|головна|uncategorized|allgemein)$/i.test(
        section,
      )
    )
      continue;
    if (isSiteName(section, siteNames) || wordOverlap(section, headline ?? '') > 0.6) continue;
    // The last step of a breadcrumb may be the headline, with a comma in it.
    if (section !== text && wordOverlap(text ?? '', headline ?? '') > 0.6) continue;
    return section;
  }
  return null;
}

function breadcrumbs({ graph }: Statements): readonly string[] {
  const list = graph.nodes.find(node => typesOf(node.object).includes('BreadcrumbList'))?.object;
  if (list === undefined) return [];
  return valuesOf(list, 'itemListElement')
    .slice(0, 12)
    .flatMap(step => {
      if (!isJsonObject(step)) return [];
      const inner = objectsOf(graph, step, 'item').flatMap(item => wordsOf(item, 'name', 200));
      return [...wordsOf(step, 'name', 200), ...inner].slice(0, 1);
    });
}
