import type { Announce } from '../article-view/announcer.ts';
import { makeElement } from '../article-view/make-element.ts';
import { toolbarShortcutView } from '../article-view/toolbar-shortcut-view.ts';
import { messageText } from '../platform/message-text.ts';

/** The keys that open the extension, and those that work in its popup and its tab. */
export function shortcutsView(page: Document, announce: Announce): readonly HTMLElement[] {
  const keys: readonly (readonly [string, string])[] = [
    ['S', messageText('save')],
    ['C', messageText('copy')],
    ['O', messageText('openInTab')],
    ['A', messageText('appearance')],
    ['L', messageText('outline')],
    ['R', messageText('speech')],
    ['X', messageText('cut')],
    ['G', messageText('settings')],
    ['Esc', messageText('close')],
  ];
  const list = makeElement(
    page,
    'dl',
    'keys',
    ...keys.map(([key, does]) =>
      makeElement(
        page,
        'div',
        null,
        makeElement(page, 'dt', null, makeElement(page, 'kbd', null, key)),
        makeElement(page, 'dd', null, does),
      ),
    ),
  );
  return [
    ...toolbarShortcutView(page, announce),
    makeElement(page, 'p', null, messageText('keysIntroduction')),
    list,
  ];
}
