import { messageText } from '../../platform/message-text.ts';
import type { Panel } from '../panel.ts';
import { fillShortcuts } from './fill-shortcuts.ts';

/** The panel that lists every key. */
export function keyboardPanel(): Panel {
  return {
    name: 'keyboard',
    label: messageText('keyboard'),
    hint: messageText('keyboardHint'),
    shortcut: '?',
    icon: 'M2.5 5.5h15v9h-15zM5.5 8.5h1M9.5 8.5h1M13.5 8.5h1M6.5 11.5h7',
    needsArticle: false,
    fill: fillShortcuts,
  };
}
