import type { Article } from '../../src/core/article.ts';
import { capturePage } from '../../src/core/capture/capture-page.ts';
import { applyEdits } from '../../src/core/edit/apply-edits.ts';
import {
  type BlockName,
  cutBlock,
  noEdits,
  removedName,
  restoreBlock,
} from '../../src/core/edit/article-edits.ts';
import { nameBlocks } from '../../src/core/edit/name-blocks.ts';
import { switchReading } from '../../src/core/edit/switch-reading.ts';
import { compareKey } from '../../src/core/extract/compare-key.ts';
import { extractArticle } from '../../src/core/extract/extract-article.ts';
import { untraced } from '../../src/core/extract/trace.ts';
import { writeMarkdown } from '../../src/core/markdown/write-markdown.ts';
import { writePlainText } from '../../src/core/plain-text/write-plain-text.ts';
import { sanitiseToFragment } from '../../src/core/sanitise/sanitise.ts';

/** What became of a page's edits: how many were tried, and a line for each that did not do what it should. */
export type EditTrial = Readonly<{ restored: number; cut: number; failures: readonly string[] }>;

/** So many blocks of a page are put back one by one, and so many are cut. */
const mostTried = 40;
/** Shorter words are in a text by chance. */
const leastTold = 12;

/** Puts back and cuts blocks of the page's article, all and each, and looks for their words in the file. */
function tryEdits(url: string): EditTrial {
  const article = extractArticle(
    capturePage(document, { url, now: new Date(), shadowRootOf: element => element.shadowRoot }),
    untraced,
  );
  const failures: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) failures.push(what);
  };
  const before = fileKey(article);
  const counts = (key: string, words: string) => key.split(words).length - 1;

  const indices = sample(article.removed.length);
  for (const index of indices) {
    const words = openingKey(article.removed[index]?.text ?? '');
    const after = fileKey(applyEdits(article, restoreBlock(noEdits, removedName(index)), document));
    if (words.length >= leastTold) {
      check(counts(after, words) > counts(before, words), `not put back: ${words}`);
    }
  }
  const all = article.removed.map((_, index) => removedName(index)).reduce(restoreBlock, noEdits);
  const whole = applyEdits(article, all, document);
  check(whole.removed.length === 0, 'something is left out of what was put back whole');
  const wholeKey = fileKey(whole);
  for (const { text } of article.removed) {
    check(wholeKey.includes(openingKey(text)), `not in the whole: ${openingKey(text)}`);
  }
  for (const line of linesOf(article)) {
    check(wholeKey.includes(compareKey(line)), `lost in the whole: ${line}`);
  }

  const blocks = [...nameBlocks(sanitiseToFragment(article.body))].filter(
    ([, block]) => !block.matches('[role]'),
  );
  const cuts = sample(blocks.length);
  for (const index of cuts) {
    const [name = '', block] = blocks[index] ?? [];
    if (block) tryCut(article, name, block, check);
  }
  const none = blocks.map(([name]) => name).reduce(cutBlock, noEdits);
  check(
    linesOf(applyEdits(article, none, document)).length <= notesOf(article),
    'something is left when all is cut',
  );
  for (const { name } of article.otherReadings) {
    const other = switchReading(article, name);
    check(
      JSON.stringify(switchReading(other, article.reading)) === JSON.stringify(article),
      `no way back from the reading ${name}`,
    );
  }
  return { restored: indices.length, cut: cuts.length, failures };
}

function tryCut(
  article: Article,
  name: BlockName,
  block: Element,
  check: (holds: boolean, what: string) => void,
): void {
  const cut = applyEdits(article, cutBlock(noEdits, name), document);
  const words = writePlainText(block).split('\n').filter(Boolean);
  const left = linesOf(cut);
  check(sorted([...left, ...words]) === sorted(linesOf(article)), `cut wrongly: ${name} ${words[0]}`);
  const { removed } = cut;
  check(removed.length === article.removed.length + 1, `not listed: ${words[0]}`);
  const own = removed.findIndex(({ reason }) => reason === 'by-reader');
  // Put back from the list, as another page of ours does that knows no more than this article.
  const back = applyEdits(cut, restoreBlock(noEdits, removedName(own)), document);
  check(linesOf(back).length === linesOf(article).length, `not whole again: ${words[0]}`);
}

function sorted(lines: readonly string[]): string {
  return [...lines].sort().join('\n');
}

function linesOf({ body }: Article): readonly string[] {
  return writePlainText(sanitiseToFragment(body)).split('\n').filter(Boolean);
}

function notesOf({ body }: Article): number {
  const notes = sanitiseToFragment(body).querySelector('[role]');
  return notes ? writePlainText(notes).split('\n').length + 1 : 0;
}

/** The words of the saved file, without addresses, pictures and marks. */
function fileKey(article: Article): string {
  const { text } = writeMarkdown(article, sanitiseToFragment(article.body));
  const told = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/^\s*\d+\. /gm, '')
    .replace(/!\[(?:\\.|[^\]\\])*\]\((?:<[^>]*>|\\.|\([^)]*\)|"(?:\\.|[^"\\])*"|[^)\\])*\)/g, '')
    .replace(/\[\^\d+\]:?|\]\((?:<[^>]*>|\\.|\([^)]*\)|"(?:\\.|[^"\\])*"|[^)\\])*\)|\\(?=\W)|[*_~`>|]/g, '');
  return compareKey(told);
}

function openingKey(text: string): string {
  return compareKey(text).slice(0, 60);
}

function sample(size: number): readonly number[] {
  const step = Math.max(1, Math.ceil(size / mostTried));
  return Array.from({ length: size }, (_, index) => index).filter(index => index % step === 0);
}

Object.assign(globalThis, { tryEdits });
