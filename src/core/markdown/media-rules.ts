import { isSafeDestination } from './destination.ts';
import type { ElementRule, Reading } from './element-rule.ts';
import { readAttribute } from './read-attribute.ts';

/** What plays or is framed cannot be written down: a link leads to it. */
export const mediaRules: ReadonlyMap<string, ElementRule> = new Map(
  ['audio', 'embed', 'iframe', 'object', 'video'].map(name => [
    name,
    { enter: addMedia, isClosed: () => true },
  ]),
);

function addMedia({ builder }: Reading, element: Element): void {
  const address = readAddress(element);
  if (address === '' || !isSafeDestination(address)) return;
  builder.endParagraph();
  builder.openMark(element, 'link', address, null);
  builder.addText(readAttribute(element, 'title') || address);
  builder.closeMark(element);
  builder.endParagraph();
}

function readAddress(element: Element): string {
  const source = element.getAttribute('src') ?? element.getAttribute('data');
  return source ?? element.querySelector(':scope > source')?.getAttribute('src') ?? '';
}
