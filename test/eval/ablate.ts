// What each step of the pipeline is worth: the scores without it, less the scores with all of them.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { openPageSession } from '../../src/commands/page-session.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import { quantile } from '../bench/quantile.ts';
import { foldOf, folds } from '../learn/fold-of.ts';
import { unseenModel } from '../learn/unseen-model.ts';
import type { AblatedReading } from './ablation-entry.ts';
import { choosePages } from './choose-pages.ts';
import { isCorpus, readCorpus, usualCorpus } from './corpus.ts';
import { type FigureName, figures } from './figures.ts';
import { keepBrowser } from './keep-browser.ts';
import { failedOutcome } from './outcome.ts';
import { type PageScore, scorePage } from './score-page.ts';

/** Steps that give nothing to the ones after them but a changed page. */
const steps = [
  ...[
    'write formulas',
    'name code languages',
    'show parts',
    'drop hidden',
    'head panels',
    'resolve pictures',
    'write galleries',
    'describe embeds',
    'mark entry times',
  ],
  ...['write figures'],
  ...['drop hover cards', 'drop teasers', 'drop interruptions', 'keep story boxes', 'take standfirst'],
  ...[
    'leave labels',
    'leave last labels',
    'leave embed consent',
    'leave comments',
    'leave linked articles',
    'leave next stories',
    'leave headline',
    'leave copies',
    'leave leftovers',
    'leave repeats',
    'leave linked headings',
    'keep announced lists',
    'keep alike headings',
    'keep whole lists',
    'keep alike',
    'keep tables',
    'keep code',
    'keep speakers',
    'keep headings',
    'keep embeds',
    'keep entry times',
    'keep corrections',
    'keep verdicts',
    'settle blocks',
    'put back pictures',
    'sweep body',
    'write embed cards',
    'drop picture copies',
  ],
];
const measures: Readonly<Record<string, readonly FigureName[]>> = {
  scrapinghub: ['shingleF1'],
  'fundus-eval': ['shingleF1'],
  'fundus-parsers': ['shingleF1'],
  wcxb: ['wordF1'],
  trafilatura: ['wanted', 'leaked'],
};

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: usualCorpus }, sample: { type: 'string', default: '60' } },
});
if (!isCorpus(values.corpus)) {
  console.error(`no corpus at ${values.corpus}: say where it is with --corpus DIR`);
  process.exit(2);
}
const sources = choosePages(readCorpus(values.corpus), {
  sources: Object.keys(measures),
  limit: null,
  sample: Number(values.sample),
});
const scripts: string[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  scripts.push(await buildScript(join(import.meta.dirname, 'ablation-entry.ts'), unseenModel(fold)));
}
const variants = [null, ...steps];
const scores = new Map<string, PageScore[]>();
const times = new Map<string | null, number[]>();
const keeper = keepBrowser(await ensureBrowser('chromium', console.error));
const session = await openPageSession(await keeper.get());
for (const [source, pages] of sources) {
  for (const page of pages) {
    const { page: tab, address } = await session.show(page.url, readSavedPage(page));
    await tab.evaluate(`${scripts[foldOf(page.truth.group ?? page.id)]}\n;0`);
    const readings: AblatedReading[] = JSON.parse(
      await tab.evaluate<string>(
        `JSON.stringify(readWithout(document, ${JSON.stringify(address)}, ${JSON.stringify(variants)}))`,
      ),
    );
    for (const [index, { text, ms }] of readings.entries()) {
      const key = `${source} ${variants[index] ?? ''}`;
      const outcome = { ...failedOutcome('refused'), text: text ?? '', textNoCaptions: text ?? '' };
      const score = scorePage(page.id, page.truth, outcome, { captions: false, rouge: false });
      scores.set(key, [...(scores.get(key) ?? []), score]);
      const step = variants[index] ?? null;
      times.set(step, [...(times.get(step) ?? []), ms]);
    }
  }
  console.error(`${source}: ${pages.length} pages`);
}
await session.close();
await keeper.close();

const columns = Object.entries(measures).flatMap(([source, names]) => names.map(name => ({ source, name })));
console.log(`| without | ${columns.map(({ source, name }) => `${source} ${name}`).join(' | ')} | ms |`);
console.log(`| --- |${columns.map(() => ' --- |').join('')} --- |`);
const median = (step: string | null) => quantile(times.get(step) ?? [], 0.5);
for (const step of variants) {
  const cells = columns.map(({ source, name }) => {
    const of = (variant: string | null) =>
      figures[name].of(scores.get(`${source} ${variant ?? ''}`) ?? []) ?? 0;
    return step === null ? (100 * of(null)).toFixed(2) : signed(100 * (of(step) - of(null)));
  });
  const ms = step === null ? median(null).toFixed(1) : signed(median(step));
  console.log(`| ${step ?? 'nothing'} | ${cells.join(' | ')} | ${ms} |`);
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(2)}`;
}
