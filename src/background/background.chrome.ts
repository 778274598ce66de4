import { ReadError } from '../core/read-error.ts';
import { send } from '../messages/send.ts';
import { ensureOffscreenDocument } from '../platform/offscreen-document.ts';
import { recoverOffscreen } from './recover-offscreen.ts';
import { startBackground } from './start-background.ts';

// A service worker has no DOM: the offscreen document does what needs one.
startBackground(
  {
    extract: async ask => {
      try {
        return await send('dom-host', 'extract', ask, ensureOffscreenDocument);
      } catch (thrown) {
        // One that does not answer in time answers nothing else either: the next page gets a new one.
        if (thrown instanceof ReadError && thrown.code === 'no-answer') void recoverOffscreen();
        throw thrown;
      }
    },
    writeMarkdown: ask => send('dom-host', 'writeMarkdown', ask, ensureOffscreenDocument),
    saveMarkdown: ask => send('dom-host', 'saveMarkdown', ask, ensureOffscreenDocument),
  },
  ensureOffscreenDocument,
);
