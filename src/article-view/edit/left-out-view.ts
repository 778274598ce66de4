import type { Article, RemovalReason } from '../../core/article.ts';
import { cutText } from '../../core/markdown/cut-text.ts';
import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import { pluralMessage } from '../plural-message.ts';

/** A block that is left out, by the name under which it is put back. */
export type LeftOutBlock = Readonly<{ name: string; reason: RemovalReason; text: string; isInside: boolean }>;

/** So many kinds are named in the line, the most frequent first. */
const namedKinds = 3;
/** Bytes of a block's words that are shown. */
const shownBytes = 220;
/** Groups of up to so many blocks stand open. */
const openGroup = 4;

/** What readers look for first stands first: what they cut themselves, then what stood in the text. */
const lastReasons: readonly RemovalReason[] = ['navigation', 'hidden', 'consent', 'dialog'];

/** The line under an article that says what was left out, and the list that it opens. */
export function leftOutView(page: Document, putBack: (name: string) => void): HTMLDetailsElement {
  const view = makeElement(page, 'details', 'left-out', makeElement(page, 'summary', null));
  view.lang = messageText('messageLanguage');
  // Our words run as those of the bar do, whatever the article's.
  view.dir = page.documentElement.dir;
  view.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-put-back]') : null;
    if (button) putBack(button.dataset['putBack'] ?? '');
  });
  return view;
}

/** Writes the line and the list anew. */
export function fillLeftOut(view: HTMLDetailsElement, blocks: readonly LeftOutBlock[]): void {
  const page = view.ownerDocument;
  const groups = groupsOf(blocks);
  const summary = view.querySelector('summary');
  summary?.replaceChildren(lineOf(blocks.length, groups));
  const before = new Map<string, boolean>();
  for (const old of view.querySelectorAll<HTMLDetailsElement>(':scope > details')) {
    before.set(old.dataset['reason'] ?? '', old.open);
    old.remove();
  }
  view.hidden = blocks.length === 0;
  for (const [reason, members] of groups) {
    // What the reader opened stays open.
    const isOpen =
      before.get(reason) ?? (members.length <= openGroup && members.some(({ isInside }) => isInside));
    view.append(groupView(reason, members, isOpen, page));
  }
}

type Groups = readonly (readonly [RemovalReason, readonly LeftOutBlock[]])[];

function groupsOf(blocks: readonly LeftOutBlock[]): Groups {
  const groups = new Map<RemovalReason, LeftOutBlock[]>();
  for (const block of blocks) groups.set(block.reason, [...(groups.get(block.reason) ?? []), block]);
  const rank = (reason: RemovalReason, members: readonly LeftOutBlock[]) => {
    if (reason === 'by-reader') return 0;
    if (lastReasons.includes(reason)) return 3;
    return members.some(({ isInside }) => isInside) ? 1 : 2;
  };
  return [...groups].sort(([one, few], [other, many]) => rank(one, few) - rank(other, many));
}

function lineOf(count: number, groups: Groups): string {
  const kinds = [...groups]
    .sort(([, few], [, many]) => many.length - few.length)
    .map(([reason, members]) => pluralMessage(kindKey(reason), members.length));
  const named = kinds.slice(0, namedKinds).join(messageText('listComma'));
  const more = kinds.length > namedKinds ? messageText('listMore', named) : named;
  return pluralMessage('leftOut', count, more);
}

function kindKey(reason: RemovalReason): string {
  return `removed_${reason.replaceAll('-', '_')}`;
}

function groupView(
  reason: RemovalReason,
  members: readonly LeftOutBlock[],
  isOpen: boolean,
  page: Document,
): HTMLElement {
  const summary = makeElement(page, 'summary', null, pluralMessage(kindKey(reason), members.length));
  const group = makeElement(page, 'details', 'left-out-group', summary);
  group.dataset['reason'] = reason;
  group.open = isOpen;
  // A page leaves out hundreds of blocks, and most lists are never opened.
  if (isOpen) group.append(listView(members, page));
  else group.addEventListener('toggle', () => group.append(listView(members, page)), { once: true });
  return group;
}

function listView(members: readonly LeftOutBlock[], page: Document): HTMLElement {
  const list = makeElement(page, 'ul', null);
  for (const { name, text } of members) {
    const words = makeElement(page, 'span', 'left-out-words', shorten(text));
    words.dir = 'auto';
    // Whose language it is in is not known.
    words.lang = '';
    const button = makeElement(page, 'button', 'button', messageText('putBack'));
    button.type = 'button';
    button.dataset['putBack'] = name;
    button.ariaLabel = messageText('putBackLabel', shorten(text));
    list.append(makeElement(page, 'li', null, words, button));
  }
  return list;
}

function shorten(text: string): string {
  const told = cutText(text, shownBytes);
  return told === text ? text : `${told}…`;
}

/** What is left out of an article as it is shown now: each block by its name in the article as it was read. */
export function listLeftOut(
  article: Article,
  cut: readonly Readonly<{ name: string; text: string }>[],
  restored: ReadonlySet<number>,
): readonly LeftOutBlock[] {
  const last = article.removed.reduce((most, { place }) => Math.max(most, place), 0);
  return [
    ...cut.map(({ name, text }): LeftOutBlock => ({ name, text, reason: 'by-reader', isInside: true })),
    ...article.removed.flatMap(({ reason, text, place }, index): LeftOutBlock[] =>
      restored.has(index) ? [] : [{ name: `r${index}`, reason, text, isInside: place > 0 && place < last }],
    ),
  ];
}
