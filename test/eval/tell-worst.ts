import { linesMissingFrom } from './compare-lines.ts';
import type { CorpusPage } from './corpus.ts';
import { pageF1 } from './measures/match-shingles.ts';
import type { Outcome } from './outcome.ts';
import type { PageScore } from './score-page.ts';
import { settleOptional } from './settle-optional.ts';

const longestLine = 160;
const linesShown = 30;

/**
 * The worst pages by shingle F1, line by line: `+` is in the body and not in the article, `-` is in the
 * article and not in the body, with the reason where it was cut.
 */
export function tellWorst(
  count: number,
  pages: readonly CorpusPage[],
  scores: readonly PageScore[],
  outcomes: ReadonlyMap<string, Outcome>,
): string {
  const byId = new Map(pages.map(page => [page.id, page]));
  return scores
    .flatMap(({ id, shingles }) => (shingles ? { id, f1: pageF1(shingles) } : []))
    .sort((one, other) => one.f1 - other.f1)
    .slice(0, count)
    .map(({ id, f1 }) => {
      const [page, outcome] = [byId.get(id), outcomes.get(id)];
      return page && outcome ? tellPage(page, outcome, f1) : '';
    })
    .join('\n');
}

function tellPage({ id, url, truth }: CorpusPage, outcome: Outcome, f1: number): string {
  const found = outcome.textNoCaptions;
  const text = settleOptional(truth, found).text ?? '';
  const wrong = linesMissingFrom(text, found.split('\n')).map(line => `  + ${shorten(line)}`);
  const lost = linesMissingFrom(found, text.split('\n')).map(line => {
    const reason = reasonFor(line, outcome);
    return `  - ${shorten(line)}${reason === null ? '' : `  [cut: ${reason}]`}`;
  });
  const failure = outcome.failure === null ? [] : [`  failed: ${outcome.failure}`];
  return [`${f1.toFixed(3)} ${id} ${url}`, ...failure, ...cap(wrong), ...cap(lost), ''].join('\n');
}

/** Why a line was cut, by the smallest cut that has it; `null` when no cut has it. */
function reasonFor(line: string, { removed }: Outcome): string | null {
  const [cut] = removed
    .filter(({ text }) => linesMissingFrom(text, [line]).length === 0)
    .sort((one, other) => one.text.length - other.text.length);
  return cut?.reason ?? null;
}

function cap(lines: readonly string[]): readonly string[] {
  if (lines.length <= linesShown) return lines;
  return [...lines.slice(0, linesShown), `    … and ${lines.length - linesShown} more`];
}

function shorten(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
