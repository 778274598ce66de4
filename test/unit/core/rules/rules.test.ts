import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article.ts';
import { applyEdits } from '../../../../src/core/edit/apply-edits.ts';
import { cutBlock, noEdits, restoreBlock } from '../../../../src/core/edit/article-edits.ts';
import { applyRules, makeRule } from '../../../../src/core/rules/apply-rules.ts';
import { likeness } from '../../../../src/core/rules/match-rule.ts';
import { parseSiteRules, type SiteRule } from '../../../../src/core/rules/site-rule.ts';
import { sanitise } from '../../../../src/core/sanitise/sanitise.ts';
import { sampleArticle } from '../../pages/sample-article.ts';

const plain = 'p<div story body<article';
const offer = 'div shop offer card<div story body<article';
const box = 'aside fact box<div story body<article';

/** An article of the ledger with a shop's offer in its text and a fact box left out. */
function aStory(words: string, parts: Partial<Article> = {}): Article {
  const facts = `Facts ${words}`;
  return sampleArticle(
    `<p>First ${words}.</p><p>Buy the book of ${words}.</p><p>Second ${words}.</p><p>Third ${words}.</p>`,
    {
      shapes: [plain, offer, plain, plain],
      removed: [
        {
          reason: 'outside-article',
          text: facts,
          html: sanitise(`<p>${facts}</p>`, document),
          place: 2,
          shape: box,
        },
      ],
      ...parts,
    },
  );
}

function ruleFor(article: Article, name: string): SiteRule {
  const edits = (name.startsWith('r') ? restoreBlock : cutBlock)(noEdits, name);
  const rule = makeRule(article, name, edits, 'id');
  if (!rule) throw new Error('no rule');
  return rule;
}

const run = (article: Article, ...rules: SiteRule[]) =>
  applyEdits(article, applyRules(article, rules).edits, document).body;

test('cuts on another page of the site what is built like what was cut, and nothing else', () => {
  const rule = ruleFor(aStory('winter'), '1');
  expect(rule).toMatchObject({ host: 'www.ledger.example', effect: 'cut', opening: null });
  expect(run(aStory('summer'), rule)).toBe('<p>First summer.</p><p>Second summer.</p><p>Third summer.</p>');
});

test('keeps on another page what was put back', () => {
  expect(run(aStory('summer'), ruleFor(aStory('winter'), 'r0'))).toContain(
    '<p>Facts summer</p><p>Second summer.</p>',
  );
});

test('survives a name more or less, another element around, a number in a name', () => {
  const rule = ruleFor(aStory('winter'), '1');
  for (const shape of [
    'div shop offer card wide<div story body<article',
    'div shop offer<div story body<article',
    'div shop offer card<div story body<main article',
    'section shop offer card<div story body<article',
  ]) {
    expect(run(aStory('summer', { shapes: [plain, shape, plain, plain] }), rule), shape).not.toContain('Buy');
  }
});

test('goes by how the words begin where the build says nothing, and makes no rule of too few', () => {
  const article = sampleArticle('<p>Read more about tides</p><p>The tide.</p><p>It</p>', {
    shapes: [plain, plain, plain],
  });
  expect(ruleFor(article, '0').opening).toBe('Read more about tides');
  expect(makeRule(article, '2', cutBlock(noEdits, '2'), 'id')).toBe(null);
  const next = sampleArticle('<p>A tide.</p><p>Read more about tides and moons</p>', {
    shapes: [plain, plain],
  });
  // More than half of a text is never cut by a rule.
  expect(run(next, ruleFor(article, '0'))).toBe(next.body);
  const longer = sampleArticle(`<p>${'A tide. '.repeat(9)}</p><p>Read more about tides and moons</p>`, {
    shapes: [plain, plain],
  });
  expect(run(longer, ruleFor(article, '0'))).not.toContain('moons');
});

test('does not run on other sites, nor when it is off', () => {
  const rule = ruleFor(aStory('winter'), '1');
  const summer = aStory('summer');
  expect(run(summer, { ...rule, isOn: false })).toBe(summer.body);
  const elsewhere = aStory('summer', { url: 'https://other.example/' });
  expect(run(elsewhere, rule)).toBe(elsewhere.body);
  expect(applyRules(summer, [rule]).ran).toEqual([{ rule, names: ['1'] }]);
});

test('tells what is alike from what is not', () => {
  expect(likeness(offer, offer)).toBe(1);
  expect(likeness(offer, plain)).toBeLessThan(0.6);
  expect(likeness(offer, box)).toBeLessThan(0.6);
  expect(likeness('', '')).toBe(0);
});

test('reads nothing out of storage but rules', () => {
  const rule = ruleFor(aStory('winter'), '1');
  expect(
    parseSiteRules([rule, null, 7, { ...rule, effect: 'eval' }, { ...rule, label: 'x'.repeat(1000) }]),
  ).toEqual([rule]);
  for (const stored of [undefined, null, 'x', {}, [[]]]) expect(parseSiteRules(stored)).toEqual([]);
  expect(parseSiteRules(Array(400).fill(rule))).toHaveLength(300);
});
