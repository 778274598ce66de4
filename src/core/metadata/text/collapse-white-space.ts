/** The text on one line: every run of white space or invisible formatting is one space, none at the ends. */
export function collapseWhiteSpace(text: string): string {
  return (
    text
      .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
      // A single space stays as it is, and nearly all are single.
      .replace(/[\s\p{Cc}]{2,}|(?! )[\s\p{Cc}]/gu, ' ')
      .trim()
  );
}
