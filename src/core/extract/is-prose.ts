/** A line this long is no label, and with the end of a sentence a shorter one is none. Characters. */
const shortestLine = 80;
const shortestSentence = 40;

/** Scripts without spaces say in one character what others say in two or three. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const unspacedWeight = 2.5;

const sentenceEnd = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** How much a line says: its characters, as many as a script with spaces would need. */
export function weighLine(line: string): number {
  return line.length + (line.match(unspaced)?.length ?? 0) * (unspacedWeight - 1);
}

/** Whether a line is a sentence or more, and no label. */
export function isProse(line: string): boolean {
  const weight = weighLine(line);
  return weight >= shortestLine || (weight >= shortestSentence && sentenceEnd.test(line));
}
