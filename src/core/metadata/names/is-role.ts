import { wordKey } from '../text/compare-words.ts';
import { roleWords, smallRoleWords } from './role-words.ts';

/** Whether a text says what someone is, not who: it has a word for a post, and that word ends or starts it. */
export function isRole(text: string): boolean {
  const words = wordKey(text)
    .split(' ')
    .filter(word => !smallRoleWords.has(word));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 9) return false;
  return roleWords.has(last) || (roleWords.has(first) && words.length > 1);
}
