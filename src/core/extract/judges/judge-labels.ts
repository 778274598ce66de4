import { advertisementLabels } from '../../words/advertisement-labels.ts';
import { controlLabels } from '../../words/control-labels.ts';
import { wholeLineMatcher } from '../../words/label-matcher.ts';
import { relatedLabels } from '../../words/related-labels.ts';
import { tagLabels } from '../../words/tag-labels.ts';
import { lineOf } from '../collapse-space.ts';
import { type Judge, longestFurniture } from './judge.ts';

const isAdvertisementLabel = wholeLineMatcher(advertisementLabels);
const isControlLabel = wholeLineMatcher(controlLabels);
const isRelatedLabel = wholeLineMatcher(relatedLabels);
const isTagLabel = wholeLineMatcher(tagLabels);

/** A line that is a label and nothing else: of an advertisement, a button, a list of links or of tags. */
export const judgeLabels: Judge = ({ element, line }) => {
  if (line.length > longestFurniture || element.matches('td, th, dt, dd')) return null;
  if (isAdvertisementLabel(line)) return 'advertisement';
  if (isRelatedLabel(line)) return 'related';
  if (isTagLabel(line)) return 'tags';
  return !element.matches('li') && isControl(element, line) ? 'share' : null;
};

/** The label of a button or a menu, or a row of them without spaces between. */
function isControl(element: Element, line: string): boolean {
  if (isControlLabel(line)) return true;
  const parts = [...element.children].map(lineOf).filter(part => part !== '');
  const letters = parts.join('').replace(/\s/g, '').length;
  return parts.length > 1 && letters >= line.replace(/\s/g, '').length * 0.8 && parts.every(isControlLabel);
}
