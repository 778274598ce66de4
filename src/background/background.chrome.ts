import { send } from '../messages/send.ts';
import { ensureOffscreenDocument } from '../platform/offscreen-document.ts';
import { startBackground } from './start-background.ts';

// A service worker has no DOM: the offscreen document does what needs one.
startBackground(
  {
    extract: ask => send('dom-host', 'extract', ask),
    writeMarkdown: ask => send('dom-host', 'writeMarkdown', ask),
    saveMarkdown: ask => send('dom-host', 'saveMarkdown', ask),
  },
  ensureOffscreenDocument,
);
