import { openCostBrowser } from './cost-browser.ts';
import { fitExponent } from './fit-exponent.ts';
import { writeLongPage } from './long-page.ts';

/** Characters of markup, about. */
const sizes = [50_000, 100_000, 200_000, 400_000, 800_000, 1_600_000, 3_200_000];
const rounds = 3;
/** Reads of the smallest page before the clock counts: code gets quicker the more it has run. */
const warmUps = 30;

/** How the cost grows on generated pages of growing size, warm, beside Readability alone, as a Markdown table. */
export async function timeGrowth(): Promise<string> {
  const pages = sizes.map(size => ({
    name: String(size),
    url: 'https://paper.example/storm',
    markup: writeLongPage(size),
  }));
  const browser = await openCostBrowser();
  try {
    const host = await browser.openHost(await browser.capture(pages));
    const times = pages.map(() => ({ plain: [] as number[], ours: [] as number[] }));
    for (let read = 0; read < warmUps; read += 1) {
      await host.read('readPlain', 0);
      await host.read('readOurs', 0);
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { plain, ours }] of times.entries()) {
        const [one, other] = [await host.read('readPlain', index), await host.read('readOurs', index)];
        plain.push(one.ms);
        ours.push(other.ms);
      }
      console.error(`growth: round ${round + 1} of ${rounds}`);
    }
    const plain = times.map(each => Math.min(...each.plain));
    const ours = times.map(each => Math.min(...each.ours));
    const lengths = pages.map(({ markup }) => markup.length);
    const rows = lengths.map(
      (length, index) =>
        `| ${Math.round(length / 1000)} | ${plain[index]?.toFixed(0)} | ${ours[index]?.toFixed(0)} |`,
    );
    const exponents = [plain, ours].map(each => fitExponent(lengths, each).toFixed(2));
    return [
      `${browser.version}, generated pages, warm, in turn, the quickest of ${rounds} reads`,
      '',
      '| markup, thousand characters | Readability, ms | Clean Copy with parsing, ms |',
      '| --- | --- | --- |',
      ...rows,
      `| exponent of growth | ${exponents.join(' | ')} |`,
    ].join('\n');
  } finally {
    await browser.close();
  }
}
