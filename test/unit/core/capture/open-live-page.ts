import { onTestFinished } from 'vitest';
import { capturePage } from '../../../../src/core/capture/capture-page.ts';
import type { CaptureLimits } from '../../../../src/core/capture/limits.ts';

/** Loads markup in a frame as wide as a screen: a whole document with layout, gone when the test ends. */
export async function openLivePage(markup: string, type = 'text/html'): Promise<Document> {
  const address = URL.createObjectURL(new Blob([markup], { type }));
  onTestFinished(() => URL.revokeObjectURL(address));
  return openLiveAddress(address);
}

/** Loads a same-origin address in such a frame. */
export async function openLiveAddress(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '700';
  onTestFinished(() => frame.remove());
  await new Promise(loaded => {
    frame.addEventListener('load', loaded);
    frame.src = address;
    document.body.append(frame);
  });
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  return page;
}

/** The shadow root of an element, if it is open: what any script can read. */
export const openShadowRoot = (element: Element): ShadowRoot | null => element.shadowRoot;

/** Captures a page at a fixed time. */
export function capture(page: Document, limits?: CaptureLimits) {
  return capturePage(page, {
    url: 'https://paper.example/story',
    now: new Date('2024-05-06T07:08:09Z'),
    shadowRootOf: openShadowRoot,
    ...(limits ? { limits } : {}),
  });
}

/** The markup of a captured body, as the inert parser reads it. */
export function reparse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
