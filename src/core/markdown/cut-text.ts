/**
 * Text in, at most so many bytes of UTF-8 out: whole characters as a reader sees them (grapheme clusters,
 * UAX 29), and whole words where the last word is not most of what is left.
 */
export function cutText(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  // No character is more than three bytes for each of its UTF-16 units.
  if (text.length * 3 <= bytes || encoder.encode(text).length <= bytes) return text;
  let room = bytes;
  let cut = '';
  // One byte a unit at the least: what is beyond cannot fit.
  const candidate = text.slice(0, bytes + 1);
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(candidate)) {
    room -= encoder.encode(segment).length;
    if (room < 0) break;
    cut += segment;
  }
  const space = cut.lastIndexOf(' ');
  return text.charAt(cut.length) === ' ' || space < cut.length / 2 ? cut : cut.slice(0, space);
}
