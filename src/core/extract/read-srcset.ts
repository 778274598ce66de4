/** One picture of a `srcset`: its address as written, its width in pixels of the file. */
export type Candidate = Readonly<{ address: string; width: number }>;

/** A longer list than this, in UTF-16 units, is no list of pictures. */
const longestSet = 20_000;

/** What a candidate without a width counts as; a density is as good as a multiple of a usual column. */
const columnWidth = 600;

/**
 * The candidates of one `srcset` value, read as the HTML Standard says (4.8.4.3.3): an address ends at white
 * space, because it may hold commas itself; its descriptor ends at a comma. Never goes back over what it read.
 */
export function readSrcset(set: string): Candidate[] {
  const candidates: Candidate[] = [];
  const text = set.slice(0, longestSet);
  const address = /[^\s,]\S*/g;
  for (let match = address.exec(text); match; match = address.exec(text)) {
    const [written] = match;
    const isAlone = written.endsWith(',');
    const comma = isAlone ? address.lastIndex : text.indexOf(',', address.lastIndex);
    const end = comma < 0 ? text.length : comma;
    const descriptors = text.slice(address.lastIndex, end);
    candidates.push({ address: trimCommas(written), width: readWidth(descriptors) });
    address.lastIndex = end;
  }
  return candidates;
}

function trimCommas(written: string): string {
  let end = written.length;
  while (written[end - 1] === ',') end -= 1;
  return written.slice(0, end);
}

function readWidth(descriptors: string): number {
  for (const descriptor of descriptors.trim().split(/\s+/)) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)([wx])$/.exec(descriptor) ?? [];
    if (number) return Number(number) * (unit === 'x' ? columnWidth : 1);
  }
  return columnWidth;
}
