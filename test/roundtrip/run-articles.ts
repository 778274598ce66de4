import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCore, projectFolder } from '../../src/commands/build-extension.ts';
import { openPageReader } from '../../src/commands/page-reader.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import { choosePages } from '../eval/choose-pages.ts';
import { isCorpus, readCorpus, usualCorpus } from '../eval/corpus.ts';
import type { Session } from './session.ts';

/** What one article's body became. Times in ms. */
export type ArticleResult = Readonly<{
  text: boolean;
  structure: boolean;
  differences: readonly string[];
  /** Characters of Markdown, and backslashes in them. */
  characters: number;
  backslashes: number;
  writing: number;
  checking: number;
}>;

/** Writes and judges the bodies of so many real articles; tells what they lost and gives how many failed. */
export async function runArticles(
  { ask, render }: Session,
  count: number,
  executablePath: string,
): Promise<number> {
  const results: ArticleResult[] = [];
  for (const body of await readBodies(count, executablePath)) {
    const markdown = await ask<string>('writeArticle', body);
    const result = await ask<ArticleResult>('judgeArticle', body, markdown, render(markdown));
    results.push(result);
    if (!result.text || !result.structure) console.log(`${result.differences.join('\n')}\n`);
  }
  if (results.length === 0) return 0;
  const lost = results.filter(({ text }) => !text).length;
  const kept = results.filter(({ structure }) => structure).length;
  const sum = (of: (result: ArticleResult) => number) => results.reduce((total, each) => total + of(each), 0);
  const density = (1024 * sum(({ backslashes }) => backslashes)) / sum(({ characters }) => characters);
  console.log(
    `${results.length} real articles: ${lost} lose or change text, ${kept} keep their structure, ` +
      `${density.toFixed(2)} backslashes per KB`,
  );
  console.log(
    `writing ${median(results.map(({ writing }) => writing))} ms, reading it again ` +
      `${median(results.map(({ checking }) => checking))} ms, medians, an article`,
  );
  return lost + results.length - kept;
}

/** The bodies of about so many real articles; none, and a word about it, where there is no corpus. */
async function readBodies(count: number, executablePath: string): Promise<readonly string[]> {
  if (!isCorpus(usualCorpus)) {
    console.log(`no corpus at ${usualCorpus}: real articles were skipped`);
    return [];
  }
  if (!existsSync(join(projectFolder, 'dist/core/clean-copy.js'))) await buildCore();
  const pages = readCorpus(usualCorpus);
  const sources = new Set(pages.map(({ truth }) => truth.source)).size;
  const sample = Math.ceil(count / sources);
  const chosen = choosePages(pages, { sources: null, limit: null, sample });
  const reader = await openPageReader(executablePath);
  const bodies: string[] = [];
  for (const page of [...chosen.values()].flat().slice(0, count)) {
    // A page that is refused has no body to write.
    const reading = await reader.read({ url: page.url, markup: readSavedPage(page) }).catch(() => null);
    if (reading) bodies.push(reading.article.body);
  }
  await reader.close();
  return bodies;
}

function median(times: readonly number[]): string {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]?.toFixed(2) ?? '–';
}
