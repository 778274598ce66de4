import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { buildCore, projectFolder } from '../../src/commands/build-extension.ts';
import { openPageReader } from '../../src/commands/page-reader.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import { choosePages } from '../eval/choose-pages.ts';
import { isCorpus, readCorpus, usualCorpus } from '../eval/corpus.ts';
import type { Renderings } from './results.ts';

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

/** The bodies of about so many real articles; none, and a word about it, where there is no corpus. */
export async function readBodies(count: number, executablePath: string): Promise<readonly string[]> {
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

/** Writes and judges real bodies; tells what they lost and gives how many failed. */
export async function judgeArticles(
  page: Page,
  bodies: readonly string[],
  render: (markdown: string) => Renderings,
): Promise<number> {
  const results: ArticleResult[] = [];
  for (const body of bodies) {
    const markdown = await page.evaluate<string>(`roundtrip.writeArticle(${JSON.stringify(body)})`);
    const given = [body, markdown, render(markdown)].map(each => JSON.stringify(each)).join(', ');
    const result = await page.evaluate<ArticleResult>(`roundtrip.judgeArticle(${given})`);
    results.push(result);
    if (!result.text || !result.structure) console.log(`${result.differences.join('\n')}\n`);
  }
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

function median(times: readonly number[]): string {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]?.toFixed(2) ?? '–';
}
