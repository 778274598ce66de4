import { compareKey } from './compare-key.ts';
import { listBlocks } from './list-blocks.ts';

/** Blocks at the start among which a standfirst can stand. */
const leadingBlocks = 6;

/** Takes the standfirst that the page states out of the body, so that it is shown once, over the text. */
export function takeStandfirst(body: Element, stated: string | null): void {
  const key = stated === null ? '' : compareKey(stated);
  if (key === '') return;
  const block = listBlocks(body, leadingBlocks).find(({ line }) => compareKey(line) === key);
  block?.element.remove();
}
