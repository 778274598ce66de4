import { messageText } from '../../platform/message-text.ts';
import type { Tool } from '../add-tool.ts';

/** The button that begins and ends cutting. */
export function cutTool(): Tool {
  return {
    name: 'cut',
    label: messageText('cut'),
    hint: messageText('cutToolHint'),
    shortcut: 'x',
    icon: 'M4 5.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M4 14.5a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0M7.3 6.5 16 14M7.3 13.5 16 6',
    needsArticle: true,
  };
}
