import { collapseWhiteSpace } from './collapse-white-space.ts';
import { decodeEntities } from './decode-entities.ts';
import { stripMarkup } from './strip-markup.ts';

/** A value that a page states (attribute, JSON), as one clean line; `null` when nothing is left or it is over-long. */
export function readWords(value: unknown, longest = 5000): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.length > longest) return null;
  const decoded = decodeEntities(value);
  const words = collapseWhiteSpace(decoded.includes('<') ? stripMarkup(decoded) : decoded);
  return words === '' ? null : words;
}
