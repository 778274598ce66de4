import { measureText } from './measure-text.ts';
import { once } from './once.ts';
import { rename } from './rename.ts';

/** Below this many characters a box beside the text is a label or a pull quote. */
const leastBox = 120;

/**
 * Readability drops every `aside` and `footer`. Fact boxes of the story and the sources of its quotations
 * stand in such elements too; they get a name under which they stay. What links elsewhere is left to go.
 */
export function keepStoryBoxes(page: Document): void {
  const measures = once(() => measureText(page.body));
  for (const box of page.body.querySelectorAll('aside')) {
    const measure = measures().get(box);
    if (!measure || measure.text < leastBox || measure.linked > measure.text * 0.15) continue;
    if (!box.closest('article, main, [role=main], [itemprop=articleBody]')) continue;
    if (!box.querySelector('p, li') || box.querySelector('form, input, button, img')) continue;
    rename(box, 'section', page);
  }
  for (const source of page.body.querySelectorAll('blockquote footer, figure footer'))
    rename(source, 'p', page);
}
