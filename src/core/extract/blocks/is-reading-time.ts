import { readingTimeLabels } from '../../words/reading-time-labels.ts';
import { compareKey } from '../compare-key.ts';

/** Characters. */
const longestLine = 50;
/** “minutes”, “about … minutes”. Letters. */
const longestUnit = 12;

const labels: readonly string[] = Object.values(readingTimeLabels).flat().map(compareKey);

/** Whether a line says how long the text takes to read, and nothing else: `Reading time: 4 minutes`, `4 min read`. */
export function isReadingTime(line: string): boolean {
  if (line.length > longestLine || !/\p{N}/u.test(line)) return false;
  const words = compareKey(line).replace(/\p{N}/gu, '');
  return labels.some(
    label => words.length <= label.length + longestUnit && (words.startsWith(label) || words.endsWith(label)),
  );
}
