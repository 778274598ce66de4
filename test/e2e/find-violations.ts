import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The text of an article: all that a page wrote, and nothing of ours but its styles. */
const articleText = '.article .body';

/**
 * Rules about how a text is written. Inside an article they judge the page that it came from: its headings may jump,
 * its pictures may have no description, its links may all be called “here”. We show what it says, so there they do not
 * count. Everything else does, everywhere: colours, names of controls, what scrolls, languages, ids.
 */
const rulesOfWriting = [
  'empty-heading',
  'empty-table-header',
  'heading-order',
  'identical-links-same-purpose',
  'image-alt',
  'image-redundant-alt',
  'link-name',
  'p-as-heading',
  'table-duplicate-name',
  'table-fake-caption',
  'td-has-header',
  'th-has-data-cells',
];

/**
 * What axe-core finds in a page as it is once nothing moves any more, a line each: the rule, the element, the reason. All
 * its rules for the levels A and AA count, those it calls best practice and experimental, too. What it cannot decide is
 * left out.
 * @param about `colours` asks the rules of colour alone: of the rest a page in other colours has nothing new to say
 */
export async function findViolations(
  page: DrivenPage,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  // The driver's evaluation stands outside the page's policy, which lets no foreign script in.
  await page.evaluate(`window.axe ? null : void ${axe.trim().replace(/;$/, '')}`);
  return page.evaluate<readonly string[]>(`(async () => {
    await Promise.allSettled(document.getAnimations()
      .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished));
    const rules = axe.getRules(${about === 'colours' ? "['cat.color']" : ''})
      .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated')).map(({ ruleId }) => ruleId);
    const ofOthers = rules.filter(rule => !${JSON.stringify(rulesOfWriting)}.includes(rule));
    const text = ${JSON.stringify(articleText)};
    const run = (place, runOnly) => axe.run(place, { resultTypes: ['violations'], runOnly });
    const runs = document.querySelector(text)
      ? [await run({ exclude: [text] }, rules), await run({ include: [text] }, ofOthers)]
      : [await run(document, rules)];
    return runs.flatMap(run => run.violations).flatMap(({ id, nodes }) =>
      nodes.map(node => id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
  })()`);
}
