import { marks } from '../capture/marks.ts';

/**
 * The host of the frame that covers most of the window of all that could not be read, or `null`. Only frames that
 * cover much of it carry the capture's mark.
 */
export function findCoveringFrame(page: Document): string | null {
  let host: string | null = null;
  let most = 0;
  for (const frame of page.querySelectorAll(`iframe[${marks.frameShare}]`)) {
    const share = Number(frame.getAttribute(marks.frameShare));
    const address = frame.getAttribute('src') ?? '';
    if (share <= most || !/^https?:/i.test(address) || !URL.canParse(address)) continue;
    most = share;
    host = new URL(address).host;
  }
  return host;
}
