import { ReadError } from '../read-error.ts';
import type { Capture } from './capture.ts';
import { captureLimits, longestSelection } from './limits.ts';

/**
 * What a capture script gave back, as a capture. It comes from the page's process, which a page may have taken over:
 * everything is checked but its words.
 * @throws ReadError `unexpected` when it is no capture, `page-too-large` when it is larger than a capture can be
 */
export function toCapture(given: unknown): Capture {
  if (typeof given !== 'object' || given === null) throw refused('it is no object');
  const { url, baseUrl, html, selection, capturedAt } = given as Partial<Record<keyof Capture, unknown>>;
  if (!isAddress(url)) throw refused('its address is none');
  if (typeof html !== 'string') throw refused('its markup is no text');
  if (html.length > captureLimits.markup) {
    const facts = [captureLimits.markup];
    throw new ReadError('page-too-large', `${html.length} units of markup`, { facts });
  }
  if (typeof capturedAt !== 'string' || Number.isNaN(Date.parse(capturedAt))) throw refused('it has no time');
  return {
    url,
    // Relative addresses would then be resolved against nothing: against the page they are as good.
    baseUrl: isAddress(baseUrl) ? baseUrl : url,
    html,
    selection: typeof selection === 'string' && selection.length <= longestSelection ? selection : null,
    capturedAt,
  };
}

function isAddress(given: unknown): given is string {
  return typeof given === 'string' && URL.canParse(given);
}

function refused(why: string): ReadError {
  return new ReadError('unexpected', `what came back is no capture: ${why}`);
}
