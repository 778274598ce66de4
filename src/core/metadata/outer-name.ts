import { wordKey } from './text/compare-words.ts';

/**
 * What `<title>` adds around the title made for sharing: the name of a blog or a section, never a headline.
 * `Harbour notes: Storm at sea` beside `Storm at sea` gives `Harbour notes`; `null` when it adds nothing.
 */
export function outerName(title: string, shared: string | null): string | null {
  if (shared === null || !wordKey(shared).includes(' ')) return null;
  const at = title.indexOf(shared);
  if (at < 0) return null;
  const before = title.slice(0, at);
  const after = title.slice(at + shared.length);
  const added = before.trim() === '' ? after : after.trim() === '' ? before : '';
  return added.replace(/^[\s|:»–—•·-]+|[\s|:«–—•·-]+$/gu, '') || null;
}
