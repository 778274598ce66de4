import { compareKey } from '../../compare-key.ts';
import type { Amendment } from './amendment.ts';

/** Fewer letters stand in any long paragraph by chance. */
const shortest = 20;
/** A pull quote is a sentence or two. Characters. */
const longest = 400;

/** A body with more text is not gone over: every short block is looked for in all of it. Letters. */
const mostText = 300_000;

/**
 * Words that the story says in a longer block, too, and that are set off from it, are a pull quote, a caption or a
 * summary said twice: the copy goes. What is quoted in the text is said once.
 */
export const leaveCopies: Amendment = ({ page: { blocks }, belongs }) => {
  const kept = blocks.flatMap(({ line }, index) =>
    belongs[index] ? [{ index, key: compareKey(line) }] : [],
  );
  // A mark between the blocks, so that no copy is found across two of them.
  const text = kept.map(({ key }) => key).join('\n');
  if (text.length > mostText) return;
  for (const { index, key } of kept) {
    const block = blocks[index];
    if (
      !block ||
      key.length < shortest ||
      block.line.length > longest ||
      /^(?:h[1-6]|li|td)$/.test(block.element.localName)
    )
      continue;
    if (isSaidInLonger(text, key)) belongs[index] = false;
  }
};

/** Whether a line of the text holds the key and more. */
function isSaidInLonger(text: string, key: string): boolean {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
    const starts = at === 0 || text[at - 1] === '\n';
    const end = at + key.length;
    const ends = end === text.length || text[end] === '\n';
    if (!starts || !ends) return true;
  }
  return false;
}
