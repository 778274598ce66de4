import { readHtml } from '../unit/core/markdown/read-html.ts';
import type { Renderings } from './results.ts';
import { addressesOf, wordsOf } from './words-of.ts';

/** What the renderers made of a Markdown text beside what it should say. */
export type Verdict = Readonly<{
  /** By two of three renderers: every word and address, and no other. */
  text: boolean;
  /** By two of three: the same blocks and marks, too. */
  structure: boolean;
  /** By all of them. */
  textByAll: boolean;
  structureByAll: boolean;
  /** Elements that no Markdown construct makes: raw HTML came through. */
  rawHtml: boolean;
  /** The renderers that disagree, and what they made of it. */
  differing: readonly string[];
  differences: readonly string[];
}>;

const markdownElements =
  'a, blockquote, br, code, del, em, h1, h2, h3, h4, h5, h6, hr, img, input[type=checkbox], li, ol, p, pre, s, strong, ' +
  'sup, section, table, tbody, td, th, thead, tr, ul';

/**
 * Compares what a Markdown text was rendered to with the document it should say, in words, and in
 * structure where it is told what that is. */
export function judge(
  renderings: Renderings,
  expected: Element,
  structureOf: ((body: Element) => string) | null,
): Verdict {
  const words = wordsOf(expected);
  const addresses = addressesOf(expected).join(' ');
  const structure = structureOf?.(expected) ?? '';
  const renderers = Object.keys(renderings).length;
  let sameText = 0;
  let sameStructure = 0;
  let rawHtml = 0;
  const differing: string[] = [];
  const differences: string[] = [];
  for (const [name, markup] of Object.entries(renderings)) {
    const rendered = readHtml(markup);
    const renderedWords = wordsOf(rendered);
    const renderedAddresses = addressesOf(rendered).join(' ');
    if (rendered.querySelector(`:not(${markdownElements})`)) rawHtml += 1;
    if (renderedWords === words && renderedAddresses === addresses) sameText += 1;
    else differences.push(`${name}: ${JSON.stringify(`${renderedWords} ${renderedAddresses}`)}`);
    const renderedStructure = structureOf?.(rendered) ?? '';
    if (renderedWords !== words || renderedStructure !== structure) differing.push(name);
    if (renderedStructure === structure) sameStructure += 1;
    else if (renderedWords === words) differences.push(`${name}:\n${renderedStructure}`);
  }
  return {
    text: sameText >= 2,
    structure: sameStructure >= 2,
    textByAll: sameText === renderers,
    structureByAll: sameStructure === renderers,
    rawHtml: rawHtml >= 1,
    differing,
    differences,
  };
}
