import { copyrightPrefixes } from '../../words/copyright-prefixes.ts';
import { anywhereMatcher, lineStartMatcher } from '../../words/label-matcher.ts';
import { newsletterWords } from '../../words/newsletter-words.ts';
import { compareKey } from '../compare-key.ts';
import type { Judge } from './judge.ts';

const startsWithCopyright = lineStartMatcher(copyrightPrefixes);
const invitesToNewsletter = anywhereMatcher(newsletterWords);

/** Longer than this, a block with such words is about them. Characters. */
const longestInvitation = 300;
const longestBiography = 500;

/** Invitations, biographies and rights, which stand between paragraphs or after the last one. */
export const judgeEnding: Judge = (
  { element, line, linkShare },
  { isAfterProse, isLast, authorKeys, metadata },
) => {
  if (isAfterProse && (startsWithCopyright(line) || /^(?:©|\(c\)\s)/i.test(line))) return 'copyright';
  const isSetOff =
    linkShare > 0.1 || element.matches('h2, h3, h4') || element.querySelector('em, i, strong, b') !== null;
  if (line.length < longestInvitation && isSetOff && invitesToNewsletter(line)) return 'newsletter';
  // Few articles end with a paragraph that begins with the name of their own author.
  if ((isAfterProse || isLast) && line.length < longestBiography) {
    const key = compareKey(line);
    if (authorKeys.some(name => key.startsWith(name))) return 'author-biography';
  }
  const namesSite = metadata.site !== null && line.includes(metadata.site);
  return isAfterProse && namesSite && linkShare > 0 && line.length < longestInvitation ? 'newsletter' : null;
};
