/** The text on one line: every run of white space or invisible formatting is one space, none at the ends. */
export function collapseWhiteSpace(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
