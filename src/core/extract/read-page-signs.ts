import type { Statements } from '../metadata/statements.ts';
import { asksForConsent } from './asks-for-consent.ts';
import { findOtherStories } from './find-other-stories.ts';
import { findTeaserLines } from './find-teaser-lines.ts';
import { isFrontPage } from './is-front-page.ts';
import { weighLine } from './is-prose.ts';
import { isSignInPage } from './is-sign-in-page.ts';
import { listLines } from './list-lines.ts';
import { namesPrices } from './names-prices.ts';
import { readPageKind } from './read-page-kind.ts';
import { readVerdicts, type Verdicts } from './read-verdicts.ts';

/** What speaks for and against a page being an article, read before anything of the page is taken out. */
export type PageSigns = Readonly<{
  /** The page says in so many words that it is an article. */
  statesArticle: boolean;
  /** What the page says to be instead (`Product`, `profile`), or `null`. */
  statesOther: string | null;
  /** It stands at the root of its site. */
  isFront: boolean;
  /** It asks search engines to leave it out: search results, accounts, notices. */
  isUnlisted: boolean;
  asksToSignIn: boolean;
  asksForConsent: boolean;
  namesPrices: boolean;
  /** Of a fact check: what was claimed, and how it is rated. */
  verdicts: Verdicts;
  /** `article` elements that say that they stand at another address. */
  otherStories: ReadonlySet<Element>;
  /** Lines that tell what stands behind a link: no text of the page's own. */
  teaserLines: ReadonlySet<string>;
  /** The characters in them. */
  teaserWeight: number;
}>;

/** `statements` are those of the inert document of the capture, complete; it is not changed. */
export function readPageSigns(statements: Statements): PageSigns {
  const { page, url } = statements;
  const kind = readPageKind(statements);
  const signs = {
    ...kind,
    isFront: isFrontPage(statements),
    isUnlisted: (statements.metas.get('robots') ?? []).some(words => /noindex/i.test(words)),
    asksToSignIn: isSignInPage(page),
    verdicts: readVerdicts(statements),
    otherStories: findOtherStories(statements),
  };
  // A page that says in so many words that it is an article is believed: its lines need not be gone through.
  if (kind.statesArticle) return { ...signs, ...noLines };
  const lines = listLines(page.body, url);
  const teaserLines = findTeaserLines(lines);
  return {
    ...signs,
    asksForConsent: asksForConsent(lines),
    namesPrices: namesPrices(lines),
    teaserLines,
    teaserWeight: [...teaserLines].reduce((sum, line) => sum + weighLine(line), 0),
  };
}

const noLines = {
  asksForConsent: false,
  namesPrices: false,
  teaserLines: new Set<string>(),
  teaserWeight: 0,
};
