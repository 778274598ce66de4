/** What a line is made of. Words of scripts without spaces count as two characters each. */
export type LineCounts = Readonly<{
  words: number;
  sentences: number;
  commas: number;
  digits: number;
  letters: number;
  capitals: number;
  /** Words that begin with a capital. */
  capitalised: number;
}>;

/** Counts the characters of a line by kind, in one pass over it. */
export function countCharacters(line: string): LineCounts {
  let words = 0;
  let sentences = 0;
  let commas = 0;
  let digits = 0;
  let letters = 0;
  let capitals = 0;
  let capitalised = 0;
  let ideographs = 0;
  let inWord = false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const kind = kindOf(code, line, at);
    if (kind === letter || kind === capital) {
      letters += 1;
      if (kind === capital) capitals += 1;
      if (!inWord) {
        words += 1;
        if (kind === capital) capitalised += 1;
      }
      inWord = true;
    } else if (kind === digit) {
      digits += 1;
      if (!inWord) words += 1;
      inWord = true;
    } else {
      inWord = false;
      if (kind === ideograph) {
        letters += 1;
        ideographs += 1;
      } else if (kind === stop && endsSentence(line, at)) sentences += 1;
      else if (kind === comma) commas += 1;
    }
  }
  return { words: words + ideographs / 2, sentences, commas, digits, letters, capitals, capitalised };
}

const other = 0;
const letter = 1;
const capital = 2;
const digit = 3;
const ideograph = 4;
const stop = 5;
const comma = 6;

function kindOf(code: number, line: string, at: number): number {
  if (code < 128) return asciiKinds[code] ?? other;
  if (code >= 0x2000 && code < 0x2070) return code === 0x2026 ? stop : other;
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return stop;
  if (code === 0xff0c || code === 0x3001) return comma;
  if (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  ) {
    return ideograph;
  }
  if (code < 0xc0 || (code >= 0x3000 && code < 0x3041) || code >= 0xff00) return other;
  const character = line.charAt(at);
  return character !== character.toLowerCase() ? capital : letter;
}

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return letter;
  if (code >= 65 && code <= 90) return capital;
  if (code >= 48 && code <= 57) return digit;
  if (code === 46 || code === 33 || code === 63) return stop;
  return code === 44 ? comma : other;
});

/** A stop inside a number or an address ends nothing. */
function endsSentence(line: string, at: number): boolean {
  const next = line.charAt(at + 1);
  return next === '' || line.charCodeAt(at) > 127 || ' "\'”’»)]'.includes(next);
}
