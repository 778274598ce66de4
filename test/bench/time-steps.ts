import { listBenchPages } from './bench-pages.ts';
import { openCostBrowser } from './cost-browser.ts';
import { fitExponent } from './fit-exponent.ts';
import { writeLongPage } from './long-page.ts';

const pageCount = 40;
const rounds = 3;
const warmUps = 20;
/** Characters of generated markup, about: the last is beyond what is read. */
const sizes = [100_000, 1_000_000, 10_000_000, 18_000_000, 40_000_000];

/** Milliseconds of each part of a read, and how much memory its process took at most, in MB. */
type Row = Readonly<{
  name: string;
  length: number;
  capture: number;
  transfer: number;
  parse: number;
  extract: number;
  sanitise: number;
  memory: number | null;
}>;

/**
 * The parts of a read (capture, transfer, parse, extract, sanitise) on the smallest, the median and the largest of real
 * pages and on generated ones of growing size, and the most memory that the process which reads took, as a Markdown
 * table. Warm; the quickest of three reads, of one where a read takes long.
 */
export async function timeSteps(): Promise<string> {
  const { source, pages } = listBenchPages(pageCount);
  const bySize = pages.toSorted((one, other) => one.markup.length - other.markup.length);
  const real = [bySize[0], bySize[Math.floor(bySize.length / 2)], bySize.at(-1)]
    .filter(page => page !== undefined)
    .map((page, index) => ({
      ...page,
      name: `${['smallest', 'median', 'largest'][index]} of ${pages.length} ${source}`,
    }));
  const generated = sizes.map(size => ({
    name: 'generated',
    url: 'https://paper.example/storm',
    markup: writeLongPage(size),
  }));
  const browser = await openCostBrowser();
  try {
    const rows: Row[] = [];
    for (const page of [...real, ...generated]) {
      const size = page.markup.length;
      console.error(`steps: ${page.name}, ${Math.round(size / 1000)} thousand characters`);
      rows.push({
        name: page.name,
        length: size,
        ...(await browser.timeSteps(page, size > 5_000_000 ? 1 : rounds, size > 500_000 ? 1 : warmUps)),
      });
    }
    const grown = rows.slice(real.length).filter(({ parse }) => !Number.isNaN(parse));
    const exponent = (of: (row: Row) => number) =>
      fitExponent(
        grown.map(({ length }) => length),
        grown.map(of),
      ).toFixed(2);
    return [
      `${browser.version}, warm`,
      '',
      '| page | thousand characters | capture, ms | transfer | parse | extract | sanitise | memory, MB |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map(writeRow),
      `| exponent of growth, generated | | ${[(row: Row) => row.capture, (row: Row) => row.transfer, (row: Row) => row.parse, (row: Row) => row.extract, (row: Row) => row.sanitise].map(exponent).join(' | ')} | |`,
    ].join('\n');
  } finally {
    await browser.close();
  }
}

function writeRow({ name, length, capture, transfer, parse, extract, sanitise, memory }: Row): string {
  const times = [capture, transfer, parse, extract, sanitise].map(ms =>
    Number.isNaN(ms) ? 'refused' : ms.toFixed(1),
  );
  return `| ${[name, Math.round(length / 1000), ...times, memory ?? 'not known'].join(' | ')} |`;
}
