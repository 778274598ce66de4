import type { MarkKind } from './block.ts';
import { isSafeDestination } from './destination.ts';
import type { ElementRule, Reading } from './element-rule.ts';
import type { Notes } from './find-notes.ts';
import { lowerDigits, raise, raiseDigits } from './raise-digits.ts';
import { readAttribute } from './read-attribute.ts';

/** What elements within a line mean. Those not named here only hold their words. */
export const inlineRules: ReadonlyMap<string, ElementRule> = new Map<string, ElementRule>([
  ['a', { enter: openLink, leave: closeLink, isClosed: ({ notes }, element) => isNoteLink(notes, element) }],
  ['strong', mark('strong')],
  ['b', mark('strong')],
  ['em', mark('emphasis')],
  ['i', mark('emphasis')],
  ['var', mark('emphasis')],
  ['dfn', mark('emphasis')],
  ['cite', { enter: openCite, leave: closeCite }],
  ['del', mark('struck')],
  ['s', mark('struck')],
  ['strike', mark('struck')],
  ['q', { enter: ({ builder }) => builder.addText('“'), leave: ({ builder }) => builder.addText('”') }],
  [
    'rt',
    {
      enter: ({ builder }, element) => (hasBrackets(element) ? undefined : builder.addText(' (')),
      leave: ({ builder }, element) => (hasBrackets(element) ? undefined : builder.addText(')')),
    },
  ],
  ['sup', { leave: raiseDigits }],
  ['sub', { leave: lowerDigits }],
  ['br', { enter: ({ builder }) => builder.addBreak() }],
  ['img', { enter: addPicture }],
]);

function mark(kind: MarkKind): ElementRule {
  return { enter: ({ builder }, element) => builder.openMark(element, kind, null, null), leave: closeMark };
}

function closeMark({ builder }: Reading, element: Element): void {
  builder.closeMark(element);
}

function isNoteLink(notes: Notes, element: Element): boolean {
  return notes.references.has(element) || notes.backLinks.has(element);
}

function openLink({ builder, notes }: Reading, element: Element): void {
  const note = notes.references.get(element);
  if (note?.isWord) builder.addText(raise(note.label));
  else if (note) builder.addReference(note.label);
  if (isNoteLink(notes, element)) return;
  const href = element.getAttribute('href');
  if (href === null || !isSafeDestination(href)) return;
  builder.openMark(element, 'link', href, readAttribute(element, 'title') || null);
}

function closeLink({ builder }: Reading, element: Element): void {
  if (!element.hasChildNodes() && builder.hasMark('link')) builder.addNothing();
  builder.closeMark(element);
}

/** The page's own brackets (`rp`) are the better ones. */
function hasBrackets({ previousElementSibling, nextElementSibling }: Element): boolean {
  return previousElementSibling?.localName === 'rp' && nextElementSibling?.localName === 'rp';
}

function openCite(reading: Reading, element: Element): void {
  if (reading.figures.openCredit(element)) return;
  reading.builder.openMark(element, 'emphasis', null, null);
}

function closeCite(reading: Reading, element: Element): void {
  reading.builder.closeMark(element);
  reading.figures.closeCredit(element);
}

function addPicture(reading: Reading, element: Element): void {
  const src = element.getAttribute('src') ?? '';
  const alt = readAttribute(element, 'alt');
  if (src === '' || !isSafeDestination(src)) reading.builder.addText(alt);
  else reading.figures.addPicture(src, alt, readAttribute(element, 'title') || null);
}
