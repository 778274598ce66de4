// No tag is as long; what a page puts there instead is cut.
const longestTag = 200;

/**
 * A tag of the page as a tag note tools accept, `null` when none is left: letters, digits, `_` and `-`, no
 * space and no `#`, and never digits alone (Obsidian, "Tags: tag format"). Case stays as the page has it.
 */
export function nameTag(tag: string): string | null {
  const name = tag
    .slice(0, longestTag)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\+/g, 'plus')
    .replace(/(?<=\p{L})['’.](?=[\p{L}\s]|$)/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Join_Control}_-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-\p{M}\p{Join_Control}]+|[-\p{Join_Control}]+$/gu, '');
  if (name === '') return null;
  return /^[\p{N}_-]+$/u.test(name) ? `_${name}` : name;
}

/** The tags of a page as note tools accept them, each once, whatever its case. */
export function nameTags(tags: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const tag of tags) {
    const name = nameTag(tag);
    if (name !== null && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return [...names.values()];
}
