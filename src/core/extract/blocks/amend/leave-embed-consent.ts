import { wordKey } from '../../../metadata/text/compare-words.ts';
import { embedConsentWords, outsideContentWords } from '../../../words/embed-consent-words.ts';
import { indexLabels } from '../../../words/label-index.ts';
import type { Amendment } from './amendment.ts';

/** Two or three sentences. A longer block is about such content. Characters. */
const longestNotice = 450;

const content = 1;
const consent = 2;
const words = indexLabels([
  { list: outsideContentWords, bit: content },
  { list: embedConsentWords, bit: consent },
]);

/**
 * What asks for consent in the place of an embed is no part of the story: a short block that speaks of content from
 * elsewhere and of consent or personal data.
 */
export const leaveEmbedConsent: Amendment = ({ page: { blocks }, belongs }) => {
  for (const [index, { line }] of blocks.entries()) {
    if (!belongs[index] || line.length > longestNotice) continue;
    const key = wordKey(line);
    if (words.holds(key, key.split(' ')) === (content | consent)) belongs[index] = false;
  }
};
