import type { Capture } from '../capture/capture.ts';

/** The captured markup as an inert document: nothing of it runs, loads or shows. */
export function parseCapture(capture: Capture): Document {
  return new DOMParser().parseFromString(capture.html, 'text/html');
}
