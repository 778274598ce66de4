import type { Completeness, CompletenessDoubt, Metadata } from '../article.ts';
import { compareKey } from './compare-key.ts';
import { countWords } from './count-words.ts';

/** Below this share of the words a page declares for its article, something is missing. */
const leastShare = 0.6;
/** Word counts of pages differ from ours in what they count; below this many it says nothing. */
const leastDeclaredWords = 100;
/** So many characters of the declared first words must be found at the start. */
const openingLength = 40;

/** Compares what was found with what the page says of its article. `text` is the body's text. */
export function judgeCompleteness(metadata: Metadata, text: string, wordCount: number): Completeness {
  const doubts: CompletenessDoubt[] = [];
  const declaredWords =
    metadata.declaredWords ??
    (metadata.declaredBody === null ? null : countWords(metadata.declaredBody, metadata.language));
  const isShort =
    declaredWords !== null && declaredWords >= leastDeclaredWords && wordCount < declaredWords * leastShare;
  if (metadata.accessibleForFree === false && (isShort || wordCount < 250)) doubts.push('paywall-stub');
  else if (isShort) doubts.push('fewer-words-than-declared');
  if (metadata.declaredBody !== null) {
    const opening = compareKey(metadata.declaredBody).slice(0, openingLength);
    if (opening.length === openingLength && !compareKey(text).includes(opening)) {
      doubts.push('first-paragraph-missing');
    }
  }
  return { doubts, declaredWords };
}
