import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockReport, Explanation, StepReport } from '../../core/extract/explain-article.ts';

/** An explanation as one page of HTML with nothing outside itself: the steps, then every block of the page. */
export function writeExplanationPage(explained: Explanation): string {
  const { url, steps, blocks, article, refusal } = explained;
  const style = readFileSync(join(import.meta.dirname, 'explanation.css'), 'utf8');
  const title = article?.headline ?? 'No article';
  const doubts = article?.completeness.doubts.map(doubt => `<li>${quote(doubt)}</li>`).join('') ?? '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>How “${quote(title)}” was found</title>
<style>${style}</style>
<h1>${quote(title)}</h1>
<p class="address">${quote(url)}</p>
<p>${article ? `${article.wordCount} words` : quote(refusal ?? '')}</p>
${doubts === '' ? '' : `<p>Doubts</p><ul>${doubts}</ul>`}
<h2>Steps</h2>
<table>
<thead><tr><th>Step<th class="number">ms<th class="number">cut<th>What</thead>
<tbody>${steps.map(writeStep).join('')}</tbody>
</table>
<h2>Blocks</h2>
<p>In the order of the page. The bar says how likely the block belongs to the story.</p>
<ol class="blocks">${blocks.map(writeBlock).join('')}</ol>
`;
}

function writeStep({ name, ms, cuts, givenBack }: StepReport): string {
  const items = [
    ...cuts
      .filter(({ text }) => text !== '')
      .map(({ reason, text }) => `<li><b>${quote(reason)}</b> ${quote(text)}`),
    ...givenBack.map(text => `<li class="back"><b>put back</b> ${quote(text)}`),
  ];
  const what =
    items.length === 0
      ? ''
      : `<details><summary>${items.length}</summary><ul>${items.join('')}</ul></details>`;
  return `<tr><td>${quote(name)}<td class="number">${ms.toFixed(1)}<td class="number">${cuts.length || ''}<td>${what}`;
}

function writeBlock({ text, belongs, likelihood, reason, isFound, takenOut, because }: BlockReport): string {
  const facts = [
    isFound ? 'found by Readability' : 'not found by Readability',
    ...(takenOut === null ? [] : [`taken out as ${takenOut}`]),
    ...(belongs ? [] : [`left out as ${reason}`]),
    ...because.map(
      ({ feature, value, weight }) =>
        `${feature} = ${Number(value.toFixed(2))} (${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)})`,
    ),
  ];
  return `<li class="${belongs ? 'kept' : 'left'}"><meter min="0" max="1" value="${likelihood.toFixed(3)}">${likelihood.toFixed(2)}</meter>
<p>${quote(text)}</p><small>${facts.map(quote).join(' · ')}</small>`;
}

function quote(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
