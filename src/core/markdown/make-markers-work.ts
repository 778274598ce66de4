import type { Token } from './token.ts';

/** `either`: some renderers take it for punctuation, others for a letter. */
type CharacterClass = 'space' | 'punctuation' | 'letter' | 'either';

/**
 * Tokens of one block, changed so that every marker opens or closes what it should: where a letter outside
 * meets punctuation inside, the letter is marked to be written as a character reference, which every renderer
 * takes for punctuation (left- and right-flanking runs: CommonMark 0.31, 6.2).
 */
export function makeMarkersWork(tokens: readonly Token[]): void {
  // A lone letter changed for one marker is punctuation for the next one out: from the inside to the outside.
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (tokens[index]?.kind === 'open') separate(tokens, index, -1);
  }
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]?.kind === 'close') separate(tokens, index, 1);
  }
}

/** `outwards` is the step from the marker at `index` to what is outside it. */
function separate(tokens: readonly Token[], index: number, outwards: 1 | -1): void {
  const token = tokens[index];
  const outside = beyondStrikes(tokens, index + outwards, outwards);
  if ((token?.kind !== 'open' && token?.kind !== 'close') || outside?.kind !== 'text') return;
  const outer = classOfEdge(outside, outwards === -1);
  if (outer !== 'letter' && outer !== 'either') return;
  const inner = classOfEdge(tokens[index - outwards], outwards === 1);
  // Underscores never mark part of a word.
  if (!token.marker.startsWith('_') && inner !== 'punctuation' && inner !== 'either') return;
  if (outwards === -1) outside.end = true;
  else outside.start = true;
}

/** GitHub's reader takes no notice of tildes between a marker and the letter it looks at. */
function beyondStrikes(tokens: readonly Token[], start: number, step: 1 | -1): Token | undefined {
  let index = start;
  for (let token = tokens[index]; token?.kind === 'open' || token?.kind === 'close'; token = tokens[index]) {
    if (token.marker !== '~~') break;
    index += step;
  }
  return tokens[index];
}

function classOfEdge(token: Token | undefined, atEnd: boolean): CharacterClass {
  if (!token || token.kind === 'break') return 'space';
  if (token.kind !== 'text') return 'punctuation';
  const edge = atEnd ? lastCharacter(token.text) : firstCharacter(token.text);
  const isReference =
    (atEnd ? token.end : token.start) || ((token.start || token.end) && edge === token.text);
  return isReference ? 'punctuation' : classOf(edge);
}

function classOf(character: string): CharacterClass {
  if (/^\s/u.test(character)) return 'space';
  if (/^[!-/:-@[-`{-~]/.test(character)) return 'punctuation';
  // CommonMark 0.31 counts symbols, 0.29 does not; and some test halves of characters beyond the BMP.
  if (/^\p{P}/u.test(character)) return character.length > 1 ? 'either' : 'punctuation';
  return /^\p{S}/u.test(character) ? 'either' : 'letter';
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

/** The last code point of a text. */
export function lastCharacter(text: string): string {
  const code = text.codePointAt(text.length - 2) ?? 0;
  return code > 0xffff ? text.slice(-2) : text.slice(-1);
}
