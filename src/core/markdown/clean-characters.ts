const suspects =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a vertical tab ends a line
const lineEnds = /[\u000b\u0085\u2028\u2029]/g;
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202d\u202e\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;
const embeddings = /[\u202a\u202b\u202c\u2066-\u2069]/g;

/**
 * Any text in, the same text out without what no reader sees and some tool trips over: control characters
 * but tab and line ends, noncharacters, lone surrogates (as U+FFFD), and bidirectional overrides. Other
 * bidirectional controls stay only where they are closed again in the same text, so that none reaches past
 * it (Unicode TR 36, 3.2).
 */
export function cleanCharacters(text: string): string {
  if (!suspects.test(text)) return text;
  const cleaned = text.toWellFormed().replace(lineEnds, ' ').replace(unwanted, '');
  return isBalanced(cleaned) ? cleaned : cleaned.replace(embeddings, '');
}

function isBalanced(text: string): boolean {
  const open: ('embedding' | 'isolate')[] = [];
  for (const [control] of text.matchAll(embeddings)) {
    if (control === '\u202a' || control === '\u202b') open.push('embedding');
    else if (control === '\u202c') {
      if (open.pop() !== 'embedding') return false;
    } else if (control === '\u2069') {
      if (open.pop() !== 'isolate') return false;
    } else open.push('isolate');
  }
  return open.length === 0;
}
