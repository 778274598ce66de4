import { readBlocks } from '../../src/core/markdown/read-blocks.ts';
import { writeBlocks } from '../../src/core/markdown/write-blocks.ts';
import { writeBody } from '../../src/core/markdown/write-body.ts';
import { writeChecked } from '../../src/core/markdown/write-checked.ts';
import { writeMarkdown } from '../../src/core/markdown/write-markdown.ts';
import { readHtml } from '../unit/core/markdown/read-html.ts';
import { canonical } from './canonical.ts';
import { makeCase } from './cases/make-case.ts';
import { bodyOf, makeRecord, recordOf, type WrittenRecord } from './cases/make-record.ts';
import { exactForm } from './exact-form.ts';
import { judge } from './judge.ts';
import { type CaseResult, type Renderings, type SpecResult, toldPerConstruct } from './results.ts';
import type { ArticleResult } from './run-articles.ts';
import { saidBy } from './said-by.ts';
import { shorten } from './shorten.ts';
import { isExpressible, type SpecExample } from './spec-suite.ts';

/** Cases by their numbers, `to` not among them. */
type CaseRange = Readonly<{ seed: number; from: number; to: number; only: string | null }>;

function writeSpec(examples: readonly SpecExample[]): string[] {
  return examples.map(({ html }) => writeBody(readHtml(html)));
}

function judgeSpec(
  examples: readonly SpecExample[],
  written: readonly string[],
  renderings: readonly Renderings[],
): SpecResult {
  const result: SpecResult = { examples: 0, exact: 0, failures: [] };
  for (const [index, { html }] of examples.entries()) {
    const expected = readHtml(html);
    if (!isExpressible(expected)) continue;
    result.examples += 1;
    const { structure, differences } = judge(renderings[index] ?? {}, expected, exactForm);
    if (structure) result.exact += 1;
    else result.failures.push(tell(html, written[index] ?? '', exactForm(expected), differences));
  }
  return result;
}

function writeCases({ seed, from, to, only }: CaseRange): string[] {
  return Array.from({ length: to - from }, (_, index) =>
    writeBody(readHtml(makeCase(seed, from + index, only).html)),
  );
}

function judgeCases(
  { seed, from, to, only }: CaseRange,
  written: readonly string[],
  renderings: readonly Renderings[],
): Record<string, CaseResult> {
  const results: Record<string, CaseResult> = {};
  for (let index = from; index < to; index += 1) {
    const { construct, html, says, native } = makeCase(seed, index, only);
    const expected = readHtml(says);
    const verdict = judge(renderings[index - from] ?? {}, expected, native ? canonical : null);
    const result = results[construct] ?? startResult(native);
    results[construct] = result;
    result.cases += 1;
    if (!verdict.text) result.lost += 1;
    if (!verdict.textByAll) result.lostBySome += 1;
    if (native && !verdict.structure) result.changed += 1;
    if (native && !verdict.structureByAll) result.changedBySome += 1;
    if (verdict.rawHtml) result.rawHtml += 1;
    const checked = writeChecked(readBlocks(readHtml(html)));
    if (checked.differing.length > 0) result.told += 1;
    else if (checked.text !== (written[index - from] ?? '').trimEnd()) result.rewritten += 1;
    const holds = verdict.text && (!native || verdict.structure) && !verdict.rawHtml;
    if (holds || result.failures.length >= toldPerConstruct) continue;
    const told = tell(
      html,
      written[index - from] ?? '',
      native ? canonical(expected) : says,
      verdict.differences,
    );
    result.failures.push({
      replay: `npm run roundtrip -- --seed ${seed} --only '${construct}' --case ${index}`,
      html,
      saysItself: native,
      told,
    });
  }
  return results;
}

function startResult(native: boolean): CaseResult {
  return {
    native,
    cases: 0,
    lost: 0,
    lostBySome: 0,
    changed: 0,
    changedBySome: 0,
    rawHtml: 0,
    rewritten: 0,
    told: 0,
    failures: [],
  };
}

function tell(html: string, markdown: string, expected: string, differences: readonly string[]): string {
  return [`html:\n${html}`, `markdown:\n${markdown}`, `expected:\n${expected}`, ...differences].join('\n');
}

/** The renderers by which markup that says what it is to say does not come back as it was. */
function whoDiffers(html: string, renderings: Renderings): readonly string[] {
  return judge(renderings, readHtml(html), canonical).differing;
}

function writeArticle(markup: string): string {
  return writeBody(readHtml(markup));
}

// The browser's clock is coarse: one article is written so many times in a row.
const rounds = 20;

function judgeArticle(markup: string, markdown: string, renderings: Renderings): ArticleResult {
  const body = readHtml(markup);
  const blocks = readBlocks(body);
  const writing = timed(() => writeBody(body));
  const checking = timed(() => writeChecked(blocks)) - timed(() => writeBlocks(blocks));
  const expected = saidBy(readHtml(markup));
  const { text, structure, differences } = judge(renderings, expected, canonical);
  return {
    text,
    structure,
    differences: [`expected: ${canonical(expected)}`, ...differences],
    characters: markdown.length,
    backslashes: markdown.split('\\').length - 1,
    writing,
    checking,
  };
}

function timed(work: () => unknown): number {
  work();
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  return (performance.now() - start) / rounds;
}

function writeRecords(seed: number, from: number, to: number): WrittenRecord[] {
  return Array.from({ length: to - from }, (_, index) => {
    const article = makeRecord(seed, from + index);
    return { text: writeMarkdown(article, readHtml('')).text, record: recordOf(article) };
  });
}

function judgeRecords(seed: number, from: number, renderings: readonly Renderings[]) {
  return renderings.map((rendering, index) => {
    const article = makeRecord(seed, from + index);
    const html = bodyOf(article);
    const expected = readHtml(html);
    const { text, structure, rawHtml, differences } = judge(rendering, expected, canonical);
    const holds = text && structure && !rawHtml;
    const { text: file } = writeMarkdown(article, readHtml(''));
    return {
      text,
      structure,
      rawHtml,
      told: holds ? '' : tell(html, file, canonical(expected), differences),
    };
  });
}

Object.assign(globalThis, {
  roundtrip: {
    shorten,
    whoDiffers,
    writeSpec,
    judgeSpec,
    writeCases,
    judgeCases,
    writeArticle,
    judgeArticle,
    writeRecords,
    judgeRecords,
  },
});
