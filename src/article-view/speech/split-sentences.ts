/** A sentence, or a part of a long one, by where it stands in its text. */
export type SentencePart = Readonly<{ start: number; end: number }>;

/**
 * No more characters are spoken at once. Chromium cuts what takes a voice over the network longer than some 15 seconds
 * (https://issues.chromium.org/issues/41294170), and reading goes on from the beginning of the part it stopped in.
 */
const longestPart = 240;
/** A part is no shorter, where a long sentence is parted. */
const shortestPart = 80;

/** Ends with a full stop that ends no sentence: titles, initials and abbreviations before a name or a number. */
const openEnd =
  /(?:^|[\s(“"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|vs|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Capt|Rev|Hon|Nr|Abs|bzw|ca|M|MM|Mme|Sr|Sra|Dott|Sig|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s*$/u;

/** The sentences of a text in their language, without the white space around them. What holds no letter or digit is none. */
export function splitSentences(text: string, language: string | null): readonly SentencePart[] {
  const sentences: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const end = index + segment.length;
    const last = sentences.at(-1);
    if (isOpen && last) last.end = end;
    else sentences.push({ start: index, end });
    isOpen = openEnd.test(segment);
  }
  return sentences.flatMap(sentence => splitLong(text, sentence)).flatMap(part => trimPart(text, part));
}

/** The segmenter of a language; the browser's own where the page states one that is none. */
function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

const clauseEnd = /[,;:—–、，；：،؛]\s*/g;
const wordEnd = /\s+/g;

/** Parts a long sentence behind its commas, and where there are none between words. */
function splitLong(text: string, { start, end }: SentencePart): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let from = start;
  while (end - from > longestPart) {
    const piece = text.slice(from, from + longestPart);
    const length = lastEnd(piece, clauseEnd) ?? lastEnd(piece, wordEnd) ?? longestPart;
    parts.push({ start: from, end: from + length });
    from += length;
  }
  return [...parts, { start: from, end }];
}

function lastEnd(piece: string, ending: RegExp): number | null {
  const ends = [...piece.matchAll(ending)].map(({ 0: found, index }) => index + found.length);
  return ends.findLast(end => end >= shortestPart) ?? null;
}

function trimPart(text: string, { start, end }: SentencePart): readonly SentencePart[] {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) return [];
  return [
    {
      start: start + (piece.length - piece.trimStart().length),
      end: end - (piece.length - piece.trimEnd().length),
    },
  ];
}
