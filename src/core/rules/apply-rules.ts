import type { Article } from '../article.ts';
import {
  type ArticleEdits,
  type BlockName,
  cutBlock,
  noEdits,
  removedName,
  restoreBlock,
} from '../edit/article-edits.ts';
import { writePlainText } from '../plain-text/write-plain-text.ts';
import { sanitiseToFragment } from '../sanitise/sanitise.ts';
import { matchesRule, openingFor } from './match-rule.ts';
import { longestLabel, type SiteRule } from './site-rule.ts';

/** A rule that did something to an article, and the blocks that it cut or kept. */
export type RuleEffect = Readonly<{ rule: SiteRule; names: readonly BlockName[] }>;

/** What rules did to an article. */
export type RulesRun = Readonly<{ edits: ArticleEdits; ran: readonly RuleEffect[] }>;

/** A rule that would cut more than this share of an article's words means something else there, and does not run. */
const mostCutShare = 0.5;

/** A block that a rule may mean. */
type Candidate = Readonly<{ name: BlockName; shape: string; text: string }>;

/** Runs rules, those for the article's site that are on, over an article. */
export function applyRules(article: Article, rules: readonly SiteRule[]): RulesRun {
  const host = URL.parse(article.url)?.host;
  const meant = rules.filter(rule => rule.isOn && rule.host === host);
  if (meant.length === 0) return { edits: noEdits, ran: [] };
  const kept = listKept(article);
  const removed = listRemoved(article);
  const all = kept.reduce((sum, { text }) => sum + text.length, 0);
  let edits = noEdits;
  const ran: RuleEffect[] = [];
  for (const rule of meant) {
    const found = (rule.effect === 'cut' ? kept : removed).filter(({ shape, text }) =>
      matchesRule(rule, shape, text),
    );
    const size = found.reduce((sum, { text }) => sum + text.length, 0);
    if (found.length === 0 || (rule.effect === 'cut' && size > all * mostCutShare)) continue;
    const names = found.map(({ name }) => name);
    ran.push({ rule, names });
    edits = names.reduce(rule.effect === 'cut' ? cutBlock : restoreBlock, edits);
  }
  return { edits, ran };
}

/**
 * The rule that does on all pages of a site what was done to one block: by how it is built, and where that means other
 * blocks of this article too, by how its words begin. `null` when it could not be told from other blocks.
 */
export function makeRule(
  article: Article,
  name: BlockName,
  edits: ArticleEdits,
  id: string,
): SiteRule | null {
  const isRemoved = name.startsWith('r');
  const among = isRemoved ? listRemoved(article) : listKept(article);
  const block = among.find(each => each.name === name);
  const host = URL.parse(article.url)?.host;
  if (!block || !host || block.shape === '') return null;
  const effect = isRemoved ? 'keep' : 'cut';
  const isWanted = (other: Candidate) =>
    isRemoved ? edits.restored.has(Number(other.name.slice(1))) : edits.cut.has(other.name);
  const others = among.filter(other => other !== block && !isWanted(other));
  for (const opening of [null, openingFor(block.text)]) {
    const rule = {
      id,
      host,
      effect,
      shape: block.shape,
      opening,
      label: block.text.slice(0, longestLabel),
      isOn: true,
    } as const;
    if (!others.some(({ shape, text }) => matchesRule(rule, shape, text))) return rule;
    if (openingFor(block.text) === null) return null;
  }
  return null;
}

function listKept(article: Article): readonly Candidate[] {
  return [...sanitiseToFragment(article.body).children].map((block, index) => ({
    name: String(index),
    shape: article.shapes[index] ?? '',
    text: writePlainText(block).replaceAll('\n', ' '),
  }));
}

function listRemoved(article: Article): readonly Candidate[] {
  return article.removed.map(({ shape, text }, index) => ({ name: removedName(index), shape, text }));
}
