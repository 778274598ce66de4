const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

/** Between words, and at both ends of them: what stands there is lost or kept in other ways. */
const around = (character: string) => [`a${character}b`, `${character}a b${character}`];

/** C0 and C1, NUL among them, and what ends a line only for some. */
const controls = [...from(0x00, 0x1f), ...from(0x7f, 0x9f), '\u2028', '\u2029'];

/** What nobody sees: bidirectional controls, zero width, fillers, tags, variation selectors, byte order marks. */
const invisible = [
  ...from(0x200b, 0x200f),
  ...from(0x202a, 0x202e),
  ...from(0x2060, 0x206f),
  ...[
    '\u00ad',
    '\u034f',
    '\u061c',
    '\u115f',
    '\u17b4',
    '\u180e',
    '\u3164',
    '\ufe0f',
    '\ufeff',
    '\uffa0',
    '\ufff9',
  ],
  ...['\u{1d173}', '\u{e0001}', '\u{e0041}', '\u{e0100}'],
];

/** Halves of characters, and what is never one. */
const broken = [
  '\ud800',
  '\udc00',
  '\udfff',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\u{1fffe}',
  '\u{10ffff}',
  '\ufffd',
];

/** Spaces that are none of ours. */
const spaces = [
  '\u00a0',
  '\u1680',
  '\u2003',
  '\u2009',
  '\u202f',
  '\u205f',
  '\u3000',
  '\t',
  '\r',
  '\r\n',
  '\n\n',
  '\v',
  '\f',
];

const whole: readonly string[] = [
  // Bidirectional controls that are closed, that are not, that close what was never open.
  '\u202eexe.dm\u202c',
  '\u202eexe.dm',
  '\u2067אבג\u2069 abc',
  '\u2066\u2067\u2068abc',
  'abc\u2069\u2069\u202c',
  'שלום, עולם (2026)!',
  'مرحبا [بالعالم](x)',
  '\ufeff---\ufeff',
  '\u0000---\u0000',
  '\u001b[31mred\u001b[0m',
  // Emoji of one character and of several, flags, skin, keycaps.
  '😀',
  '👩‍👩‍👧‍👦 family',
  '👍🏽',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇩🇪🇪',
  '1️⃣ #️⃣ *️⃣',
  '❤️‍🔥',
  // Letters that are made of several, and many marks on one.
  'e\u0301\u0301\u0301',
  `a${'\u0301'.repeat(1000)}`,
  `Z${'\u0300\u0334\u0489'.repeat(200)}algo`,
  '\u0301starts with a mark',
  'ﷺ ﷽',
  'क्‍ष नि',
  'می‌خواهم',
  'ＡＢＣ＊［x］（y）',
  '‮‮‮',
];

/** Texts longer than any page has them, of what costs most to look at. */
const long: readonly string[] = [
  'x',
  'x ',
  '*',
  '_ ',
  '[',
  '](',
  '`',
  '``a',
  '<',
  '&',
  '\\',
  '#',
  '- ',
  '> ',
  '|',
  '"',
  '😀',
  'a_',
].map(part => part.repeat(Math.ceil(1500 / part.length)));

export const characterTexts: readonly string[] = [
  ...new Set([...[...controls, ...invisible, ...broken, ...spaces].flatMap(around), ...whole, ...long]),
];
