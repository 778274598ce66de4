/** A part of the shown article, in its order, with how much text it holds (0 for what stands around the body). */
export type TextPart = Readonly<{ element: HTMLElement; length: number; isOfBody: boolean }>;

/** A block with more characters than this is followed by what it is made of: a list item by item. */
const longBlock = 1_500;

const groups = 'ul, ol, dl, blockquote, details, section, .restored, .wide, table, thead, tbody';

/** All that an article is made of from its headline to its end, blocks that are hidden included: their names stay good. */
export function listTextParts(view: HTMLElement): readonly TextPart[] {
  return [...view.children].flatMap(child =>
    child.matches('.body') ? partsOf(child) : [{ element: child as HTMLElement, length: 0, isOfBody: false }],
  );
}

function partsOf(parent: Element): readonly TextPart[] {
  return [...parent.children].flatMap((child): readonly TextPart[] => {
    const length = child.textContent?.length ?? 0;
    const isGroup = child.matches('section') || (length > longBlock && child.matches(groups));
    if (isGroup && child.firstElementChild) return partsOf(child);
    return [{ element: child as HTMLElement, length, isOfBody: true }];
  });
}
