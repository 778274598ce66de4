import { marks } from '../capture/marks.ts';
import { lineOf } from './collapse-space.ts';

/** A frame with this share of the found text is where the article is. */
const frameShare = 0.7;

/** The part of the found body that comes from a frame when the article does; else the body itself. */
export function narrowToFrame(body: Element): Element {
  const frames = [...body.querySelectorAll(`[${marks.frameBase}]`)];
  if (frames.length === 0) return body;
  const all = lineOf(body).length;
  return frames.find(frame => lineOf(frame).length > all * frameShare) ?? body;
}
