const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const blocks = 'p, li, blockquote, figcaption, h2, h3, h4, h5, h6, dt, dd, td, th, caption, summary';
/** So much of a block's letters must run the other way. A name or two in it do not turn it. */
const turns = 0.7;

/**
 * Gives every block whose letters mostly run against the article its own direction, where the page gave it none or left it to the browser. The first letter is not
 * asked: Arabic sentences often begin with a name in Latin letters.
 */
export function setDirections(body: ParentNode, direction: 'ltr' | 'rtl'): void {
  for (const block of body.querySelectorAll<HTMLElement>(blocks)) {
    if (block.dir === 'ltr' || block.dir === 'rtl') continue;
    const text = block.textContent ?? '';
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters === 0) continue;
    const against = text.match(rightToLeft)?.length ?? 0;
    const share = direction === 'ltr' ? against / letters : 1 - against / letters;
    if (share >= turns) block.dir = direction === 'ltr' ? 'rtl' : 'ltr';
  }
}
