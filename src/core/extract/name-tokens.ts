/**
 * The words in an element's class and id, lower case, with a space around each: `articleShare_bar` gives
 * ` article share bar `. Rules ask for whole words (`includes(' share ')`), never for parts of words.
 */
export function nameTokens(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return ' ';
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
