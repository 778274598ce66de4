import { isField } from './is-field.ts';

/**
 * The key of a single-key shortcut (`a`–`z`, `,`, `.`, `?`, `escape`) that an event asks for, or `null` when it belongs to
 * somebody else: with a modifier held, repeated, composing text, or in a field. A keyboard that writes
 * another script is asked by the place of its keys. Most keyboards write `?` with Shift.
 */
export function shortcutOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.shiftKey && event.key !== '?') return null;
  if (event.repeat || event.isComposing || event.defaultPrevented || isField(event.target)) return null;
  const key = event.key.toLowerCase();
  if (/^[a-z,.?]$/.test(key) || key === 'escape') return key;
  const isOtherScript = /^\p{L}$/u.test(key);
  return isOtherScript ? (/^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? null) : null;
}
