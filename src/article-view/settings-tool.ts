import { messageText } from '../platform/message-text.ts';
import type { Tool } from './add-tool.ts';

/** The button that opens the settings. */
export function settingsTool(): Tool {
  return {
    name: 'settings',
    label: messageText('settings'),
    hint: messageText('settingsHint'),
    shortcut: 'g',
    icon: 'M3 6h6.2M12.8 6H17M9.2 6a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M3 14h1.2M7.8 14H17M4.2 14a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0',
    needsArticle: false,
  };
}
