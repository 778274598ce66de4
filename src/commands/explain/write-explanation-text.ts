import type { BlockReport, Explanation, StepReport } from '../../core/extract/explain-article.ts';

const longestLine = 100;

/** An explanation as lines for a terminal: the steps with what each cut, then the outcome. */
export function writeExplanationText(
  explained: Explanation,
  { withBlocks }: { withBlocks: boolean },
): string {
  const lines = explained.steps.flatMap(writeStep);
  if (withBlocks) lines.push('', 'blocks, as they were judged', ...explained.blocks.map(writeBlock));
  const { article, refusal } = explained;
  const kept = explained.blocks.filter(({ belongs }) => belongs).length;
  lines.push('');
  if (article) {
    lines.push(
      `${article.headline}`,
      `${article.wordCount} words; ${kept} of ${explained.blocks.length} blocks kept`,
    );
    for (const doubt of article.completeness.doubts) lines.push(`doubt: ${doubt}`);
  } else lines.push(`no article: ${refusal}`);
  return lines.join('\n');
}

function writeStep({ name, ms, cuts, givenBack }: StepReport): string[] {
  const counts = [
    cuts.length > 0 ? `cut ${cuts.length}` : '',
    givenBack.length > 0 ? `put back ${givenBack.length}` : '',
  ].filter(each => each !== '');
  return [
    `${name.padEnd(24)} ${ms.toFixed(1).padStart(7)} ms  ${counts.join(', ')}`.trimEnd(),
    ...cuts.filter(({ text }) => text !== '').map(({ reason, text }) => `    - ${reason}: ${shorten(text)}`),
    ...givenBack.map(text => `    + ${shorten(text)}`),
  ];
}

function writeBlock({ belongs, likelihood, text, because }: BlockReport): string {
  const why = because.map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : '−'}`).join(', ');
  return `${belongs ? '+' : '-'} ${likelihood.toFixed(2)} ${shorten(text)}  [${why}]`;
}

function shorten(text: string): string {
  return text.length > longestLine ? `${text.slice(0, longestLine - 1)}…` : text;
}
