import type { Completeness, CompletenessDoubt, Metadata } from '../article.ts';
import { compareKey } from './compare-key.ts';
import { countWords } from './count-words.ts';

/** Below this share of the words a page declares for its article, something is missing. */
const leastShare = 0.6;
/** Word counts of pages differ from ours in what they count; below this many it says nothing. */
const leastDeclaredWords = 100;
/** So many characters of the declared first words must be found at the start. */
const openingLength = 40;
/** What a page states for its text must have this share of what was found to be believed about its first words. */
const leastDeclaredShare = 0.5;
/** The free beginning of a text that has to be paid for is no longer. Words. */
const longestStub = 250;

/** What was found, beside what the page says of it. */
export type FoundText = Readonly<{
  text: string;
  wordCount: number;
  /** The address of the page on which the text goes on. */
  nextPage: string | null;
  /** Whether a paragraph that stands before the first one was left out. */
  missesOpening: boolean;
  /** Whether an offer to subscribe or to sign in stands where the text ends. */
  endsAtWall: boolean;
}>;

/** Compares what was found with what the page says of its article, and with what it shows around it. */
export function judgeCompleteness(metadata: Metadata, found: FoundText): Completeness {
  const { text, wordCount } = found;
  const doubts: CompletenessDoubt[] = [];
  const declaredWords =
    metadata.declaredWords ??
    (metadata.declaredBody === null ? null : countWords(metadata.declaredBody, metadata.language));
  const isShort =
    declaredWords !== null && declaredWords >= leastDeclaredWords && wordCount < declaredWords * leastShare;
  const isPaid = metadata.accessibleForFree === false;
  const isStub = isPaid ? isShort || wordCount < longestStub : found.endsAtWall && wordCount < longestStub;
  if (isStub && metadata.accessibleForFree !== true) doubts.push('paywall-stub');
  else if (isShort) doubts.push('fewer-words-than-declared');
  if (found.missesOpening || missesDeclaredOpening(metadata, text)) doubts.push('first-paragraph-missing');
  if (found.nextPage !== null) doubts.push('continues-elsewhere');
  return { doubts, declaredWords, nextPage: found.nextPage };
}

function missesDeclaredOpening({ declaredBody }: Metadata, text: string): boolean {
  if (declaredBody === null) return false;
  // Some pages state a summary there, which stands nowhere in the text.
  if (declaredBody.length < text.length * leastDeclaredShare) return false;
  const opening = compareKey(declaredBody).slice(0, openingLength);
  return opening.length === openingLength && !compareKey(text).includes(opening);
}
