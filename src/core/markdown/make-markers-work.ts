import type { Token } from './token.ts';

/** `either`: some renderers take it for punctuation, others for a letter. */
type CharacterClass = 'space' | 'punctuation' | 'letter' | 'either';

/**
 * Tokens of one block, changed so that every marker opens or closes what it should: where a letter outside
 * meets punctuation inside, the letter is marked to be written as a character reference, which every renderer
 * takes for punctuation (left- and right-flanking runs: CommonMark 0.31, 6.2).
 */
export function makeMarkersWork(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const opens = token.kind === 'open';
    const outside = tokens[opens ? index - 1 : index + 1];
    const inside = tokens[opens ? index + 1 : index - 1];
    const outer = classOfEdge(outside, opens);
    if (outer !== 'letter' && outer !== 'either') continue;
    const inner = classOfEdge(inside, !opens);
    // Underscores never mark part of a word.
    const strict = token.marker.startsWith('_');
    if (outside?.kind === 'text' && (strict || inner === 'punctuation' || inner === 'either')) {
      if (opens) outside.end = true;
      else outside.start = true;
    }
  }
}

function classOfEdge(token: Token | undefined, atEnd: boolean): CharacterClass {
  if (!token || token.kind === 'break') return 'space';
  if (token.kind !== 'text') return 'punctuation';
  if (atEnd ? token.end : token.start) return 'punctuation';
  return classOf(atEnd ? lastCharacter(token.text) : firstCharacter(token.text));
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
