import type { DrivenTab } from '../../src/commands/browsers/driven-browser.ts';

/** What is selected: from right before some words of the page to right behind others. */
export type SelectedWords = Readonly<{ from: string; to: string }>;

/**
 * Selects text of a page as its reader would, from words to words.
 * @param root what is searched, as an expression in the page: the page itself where it is not given
 */
export async function selectText(
  tab: DrivenTab,
  { from, to }: SelectedWords,
  root = 'document.body',
): Promise<void> {
  await tab.evaluate(`(() => {
    const root = ${root};
    const find = words => {
      const walker = document.createTreeWalker(root, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const offset = node.nodeValue.indexOf(words);
        if (offset >= 0) return [node, offset];
      }
      throw new Error('no text says ' + words);
    };
    const [last, offset] = find(${JSON.stringify(to)});
    root.ownerDocument.getSelection().setBaseAndExtent(...find(${JSON.stringify(from)}), last, offset + ${to.length});
  })()`);
}
