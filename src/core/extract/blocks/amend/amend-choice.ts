import type { Amendment, Chosen } from './amendment.ts';
import { keepEmbeds } from './keep-embeds.ts';
import { keepEntryTimes } from './keep-entry-times.ts';
import { keepHeadings } from './keep-headings.ts';
import { leaveCopies } from './leave-copies.ts';

const amendments: readonly Amendment[] = [leaveCopies, keepHeadings, keepEmbeds, keepEntryTimes];

/** Goes over a choice of blocks once more, with what only a block's neighbours tell. */
export function amendChoice(chosen: Chosen): void {
  for (const amend of amendments) amend(chosen);
}
