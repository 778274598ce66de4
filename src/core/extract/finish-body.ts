import type { Metadata, Picture } from '../article.ts';
import { ReadError } from '../read-error.ts';
import { dropPictureCopies } from './drop-picture-copies.ts';
import { writeEmbedCards } from './embeds/write-embed-cards.ts';
import { findLeadFigure } from './find-lead-figure.ts';
import { placeNotes } from './notes/place-notes.ts';
import type { TakenNotes } from './notes/take-notes.ts';
import type { RemovalLog } from './removal-log.ts';
import { takeLeadImage } from './take-lead-image.ts';
import { tidyBody } from './tidy-body.ts';
import type { Trace } from './trace.ts';

/** What is known of the page that a body is of. */
export type BodySource = Readonly<{ page: Document; metadata: Metadata; notes: TakenNotes; log: RemovalLog }>;

/**
 * Brings a body that holds what belongs to the story, and nothing else, into the shape that is shown and saved. Gives the
 * lead picture, which is taken out of it. Throws `ReadError` (`not-an-article`) when it is empty.
 */
export function finishBody(
  body: Element,
  { page, metadata, notes, log }: BodySource,
  trace: Trace,
): Picture | null {
  trace('write embed cards', () => writeEmbedCards(body, metadata.language));
  if (!body.textContent?.trim()) throw new ReadError('not-an-article', 'no article was found');
  const leadImage = trace('take lead image', () => takeLeadImage(body, findLeadFigure(page, body, metadata)));
  trace('drop picture copies', () => dropPictureCopies(body));
  trace('tidy', () => tidyBody(body));
  trace('place notes', () => placeNotes(body, notes, log));
  return leadImage;
}
