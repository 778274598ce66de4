import { directionOf } from '../direction-of.ts';
import { wordsOf } from './json-ld/json-object.ts';
import { firstMeta } from './read-meta-tags.ts';
import type { Statements } from './statements.ts';

export type Language = Readonly<{ language: string | null; direction: 'ltr' | 'rtl' }>;

/**
 * Language as BCP 47: `html[lang]`, JSON-LD `inLanguage`, `og:locale`, `content-language`, Dublin Core. Where
 * `inLanguage` and `og:locale` agree on another language than `html[lang]`, they decide: the attribute often
 * is a template's default. Direction: `dir` of `html` or `body`, else the script of the language.
 */
export function readLanguage({ page, articles, metas }: Statements): Language {
  const root = canonical(
    page.documentElement.getAttribute('lang') ?? page.documentElement.getAttribute('xml:lang'),
  );
  const article =
    articles
      .flatMap(object => wordsOf(object, 'inLanguage', 40))
      .map(canonical)
      .find(isKnown) ?? null;
  const locale = canonical(firstMeta(metas, ['og:locale']));
  const others = canonical(
    firstMeta(metas, ['content-language', 'dc.language', 'dcterms.language', 'language']),
  );
  const isOverruled =
    root !== null && article !== null && base(article) === base(locale) && base(article) !== base(root);
  const language = (isOverruled ? article : null) ?? root ?? article ?? locale ?? others;
  const stated = [page.documentElement, page.body].map(element =>
    element?.getAttribute('dir')?.toLowerCase(),
  );
  const direction = stated.find(value => value === 'rtl' || value === 'ltr') ?? directionOf(language);
  return { language, direction: direction === 'rtl' ? 'rtl' : 'ltr' };
}

function canonical(stated: string | null): string | null {
  const tag = (stated ?? '').split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) || tag.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function base(language: string | null): string | null {
  return language?.split('-')[0] ?? null;
}

function isKnown(language: string | null): boolean {
  return language !== null;
}
