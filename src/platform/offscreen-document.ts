/** The part of Chrome's API that the polyfill's types do not know. */
type OffscreenApi = {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
};
type ContextsApi = { getContexts(filter: { contextTypes: string[] }): Promise<readonly unknown[]> };
declare const chrome: { offscreen: OffscreenApi; runtime: ContextsApi };

let creation: Promise<void> | null = null;

/**
 * Makes sure that Chrome's one offscreen document is there and listening. Two calls at once share one
 * creation: a second document is refused by the browser.
 */
export async function ensureOffscreenDocument(): Promise<void> {
  creation ??= createUnlessThere().finally(() => {
    creation = null;
  });
  return creation;
}

async function createUnlessThere(): Promise<void> {
  const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  try {
    await chrome.offscreen.createDocument({
      url: 'offscreen/offscreen.html',
      reasons: ['DOM_PARSER', 'BLOBS'],
      justification: 'Reads the captured page with a parser and hands the saved file to the downloads.',
    });
  } catch (thrown) {
    // Another worker of ours was quicker: that is just as good.
    if (!(thrown instanceof Error && /only a single offscreen/i.test(thrown.message))) throw thrown;
  }
}

/** Takes the offscreen document away. Nothing happens where there is none. */
export async function closeOffscreenDocument(): Promise<void> {
  // It may have gone by itself meanwhile.
  await chrome.offscreen.closeDocument().catch(() => undefined);
}
