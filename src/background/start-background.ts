import { ReadError } from '../core/read-error.ts';
import { listen } from '../messages/listen.ts';
import type { Handlers } from '../messages/protocol.ts';
import { setActionBadge } from '../platform/action-badge.ts';
import { closeStorage } from '../platform/close-storage.ts';
import { onFirstRun } from '../platform/first-run.ts';
import { openExtensionTab } from '../platform/open-tab.ts';
import { forgetClosedArticles, keepReaderArticle } from '../platform/reader-articles.ts';
import { addReaderMenu } from '../platform/reader-menu.ts';
import { readTab } from './read-tab.ts';
import { takeStopNote } from './stop-note.ts';

/**
 * Wires the background. `host` answers what needs a DOM; `prepareHost` starts it early, so that it is ready
 * by the time the page is captured.
 */
export function startBackground(host: Handlers<'dom-host'>, prepareHost: () => Promise<void>): void {
  listen('background', {
    readTab: async ({ tabId }) => {
      const ready = prepareHost();
      // Awaited with the capture; until then its failure must not count as unhandled.
      ready.catch(() => undefined);
      void setActionBadge(tabId, '');
      const wasStopped = takeStopNote();
      try {
        return await readTab(tabId, async capture => {
          // It may have been this page: it is read again only if somebody asks for it.
          if (await wasStopped) throw new ReadError('reading-stopped', 'the extension was started again');
          await ready;
          return host.extract({ capture });
        });
      } catch (thrown) {
        // A popup that shares its thread with what does not answer can say nothing itself.
        if (thrown instanceof ReadError && thrown.code === 'no-answer') void setActionBadge(tabId, '!');
        throw thrown;
      }
    },
    openReader: async kept => {
      const id = await keepReaderArticle(kept);
      await openExtensionTab(`reader/reader.html#${id}&source=${encodeURIComponent(kept.article.url)}`);
      return null;
    },
    writeMarkdown: async ({ article }) => {
      await prepareHost();
      return host.writeMarkdown({ article });
    },
    saveMarkdown: async ({ article }) => {
      await prepareHost();
      return host.saveMarkdown({ article });
    },
  });
  forgetClosedArticles();
  void closeStorage();
  addReaderMenu();
  onFirstRun(() => void openExtensionTab('welcome/welcome.html'));
}
