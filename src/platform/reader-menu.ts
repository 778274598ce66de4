import { browser } from './browser-api.ts';
import { messageText } from './message-text.ts';

const menuId = 'read';

/** The page's context menu gets an entry that does what the toolbar button does. */
export function addReaderMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: menuId,
        title: messageText('menuRead'),
        contexts: ['page', 'selection', 'link', 'image'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === menuId) void browser.action.openPopup();
  });
}
