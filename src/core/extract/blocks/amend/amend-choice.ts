import type { Trace } from '../../trace.ts';
import type { Amendment, Chosen } from './amendment.ts';
import { keepAlike } from './keep-alike.ts';
import { keepAlikeHeadings } from './keep-alike-headings.ts';
import { keepAnnouncedLists } from './keep-announced-lists.ts';
import { keepCode } from './keep-code.ts';
import { keepCorrections } from './keep-corrections.ts';
import { keepEmbeds } from './keep-embeds.ts';
import { keepEntryTimes } from './keep-entry-times.ts';
import { keepHeadings } from './keep-headings.ts';
import { keepSpeakers } from './keep-speakers.ts';
import { keepTables } from './keep-tables.ts';
import { keepTerms } from './keep-terms.ts';
import { keepVerdicts } from './keep-verdicts.ts';
import { keepWholeLists } from './keep-whole-lists.ts';
import { leaveComments } from './leave-comments.ts';
import { leaveCopies } from './leave-copies.ts';
import { leaveEmbedConsent } from './leave-embed-consent.ts';
import { leaveHeadline } from './leave-headline.ts';
import { leaveLabels } from './leave-labels.ts';
import { leaveLastLabels } from './leave-last-labels.ts';
import { leaveLeftovers } from './leave-leftovers.ts';
import { leaveLinkedArticles } from './leave-linked-articles.ts';
import { leaveLinkedHeadings } from './leave-linked-headings.ts';
import { leaveNextStories } from './leave-next-stories.ts';
import { leaveRepeats } from './leave-repeats.ts';

const amendments: readonly (readonly [string, Amendment])[] = [
  ['leave labels', leaveLabels],
  ['leave leftovers', leaveLeftovers],
  ['leave embed consent', leaveEmbedConsent],
  ['leave comments', leaveComments],
  ['leave linked articles', leaveLinkedArticles],
  ['leave next stories', leaveNextStories],
  ['leave headline', leaveHeadline],
  ['leave copies', leaveCopies],
  ['leave repeats', leaveRepeats],
  ['keep announced lists', keepAnnouncedLists],
  ['keep whole lists', keepWholeLists],
  ['keep alike', keepAlike],
  ['keep tables', keepTables],
  ['keep terms', keepTerms],
  ['keep code', keepCode],
  ['keep speakers', keepSpeakers],
  ['keep headings', keepHeadings],
  ['keep alike headings', keepAlikeHeadings],
  ['keep embeds', keepEmbeds],
  ['keep entry times', keepEntryTimes],
  ['keep corrections', keepCorrections],
  ['keep verdicts', keepVerdicts],
  ['leave linked headings', leaveLinkedHeadings],
  ['leave last labels', leaveLastLabels],
];

/** Goes over a choice of blocks once more, with what only a block's neighbours tell. */
export function amendChoice(chosen: Chosen, trace: Trace): void {
  for (const [name, amend] of amendments) trace(name, () => amend(chosen));
}
