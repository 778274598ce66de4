import { collapseSpace } from '../collapse-space.ts';

/** A sentence is over and the next begins without a space: two paragraphs that lost the border between them. */
const lostBorder = /(?<=[\p{Ll}\p{N})”"’»][.!?…][”"’»]?)(?=[“"‘«]?\p{Lu}\p{L}*\s)/u;

/** The text that a page states for its article (`articleBody`), a line a paragraph, as a body. */
export function declaredBody(text: string, page: Document): Element {
  const body = page.createElement('div');
  for (const line of text.split('\n').flatMap(each => each.split(lostBorder))) {
    const words = collapseSpace(line);
    if (words === '') continue;
    const paragraph = page.createElement('p');
    paragraph.textContent = words;
    body.append(paragraph);
  }
  return body;
}
