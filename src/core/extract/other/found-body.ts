import type { Verdict } from '../blocks/settle-blocks.ts';
import type { BodySource } from '../finish-body.ts';
import { startRemovalLog } from '../removal-log.ts';

/**
 * The body as Readability found it, before blocks are judged: a copy, with copies of what belongs to it, so that the
 * judged one can still be made of the page.
 */
export function foundBody(
  body: Element,
  verdicts: readonly Verdict[],
  source: BodySource,
): Readonly<{ body: Element; source: BodySource }> {
  const log = startRemovalLog(source.log.removals());
  for (const { element, inBody, isAlone, isKnown, reason } of verdicts) {
    if (!inBody && isAlone && !isKnown) log.note(element, reason);
  }
  const items = new Map(
    [...source.notes.items].map(([address, item]) => [address, item.cloneNode(true) as Element]),
  );
  return {
    body: body.cloneNode(true) as Element,
    source: { ...source, notes: { ...source.notes, items }, log },
  };
}
