import { messageText } from '../platform/message-text.ts';

/** A character that no message holds (Unicode private use area). */
const slot = '\u{E000}';

/** A message with nodes where its `$1` stands, in whatever order the language wants: "By " + nodes. */
export function messageAround(key: string, ...nodes: readonly Node[]): readonly (Node | string)[] {
  const [before = '', after = ''] = messageText(key, slot).split(slot, 2);
  return [before, ...nodes, after].filter(part => part !== '');
}
