/** Schemes that run something, carry a document in themselves or reach a program. The sanitiser lets fewer through. */
const activeSchemes = new Set([
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'filesystem',
  'file',
  'view-source',
  'about',
  'jar',
  'obsidian',
  'logseq',
  'mocha',
  'feed',
  'wyciwyg',
  'resource',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'edge',
  'intent',
]);

/** Whether an address may stand in a file: nothing that runs, however it is spelt. */
export function isSafeDestination(address: string): boolean {
  // Browsers drop white space and controls before they look for the scheme (WHATWG URL, 4.4).
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]{0,40}):/i.exec(bare)?.[1];
  // Windows gives its own programs schemes of one family.
  return scheme === undefined || !(activeSchemes.has(scheme.toLowerCase()) || /^ms-/i.test(scheme));
}

const unsafeInDestination =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is encoded
  /[\s\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff"<>\\^`{|}[\]]|%(?![0-9a-f]{2})/giu;

/**
 * An address as it stands between the round brackets of a Markdown link: what could end it is percent-encoded,
 * which leaves it the same address (WHATWG URL, 1.3). Round brackets stay when they are balanced, as in many
 * encyclopaedia links, and are escaped otherwise.
 */
export function writeDestination(address: string): string {
  const encoded = address
    .toWellFormed()
    .trim()
    .replace(unsafeInDestination, character => encodeURIComponent(character))
    .replace(/&(?=#?[a-z0-9]{1,40};)/gi, '&amp;');
  return hasBalancedBrackets(encoded) ? encoded : encoded.replace(/[()]/g, '\\$&');
}

// Renderers give up on deeper nesting: CommonMark asks for three levels, most stop at 32.
const maxBracketDepth = 8;

function hasBalancedBrackets(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth < 0 || depth > maxBracketDepth) return false;
  }
  return depth === 0;
}
