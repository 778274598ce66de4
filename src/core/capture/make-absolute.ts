/** An address resolved against a base; as it stands when it cannot be. */
export function makeAbsolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

const candidate = /[\s,]*(\S+)([^,(]*(?:\([^()]*\)[^,(]*)*)/y;

/**
 * Every address of a `srcset` resolved against a base, its descriptors kept.
 * https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function makeSourcesAbsolute(sources: string, base: string): string {
  const resolved: string[] = [];
  candidate.lastIndex = 0;
  for (let found = candidate.exec(sources); found; found = candidate.exec(sources)) {
    const [, address = '', descriptors = ''] = found;
    const bare = withoutLastCommas(address);
    // A comma that ends the address ends the candidate: what was taken for descriptors is the next one.
    if (bare !== address) candidate.lastIndex -= descriptors.length;
    const size = bare === address ? descriptors.trim() : '';
    if (bare) resolved.push(size ? `${makeAbsolute(bare, base)} ${size}` : makeAbsolute(bare, base));
  }
  return resolved.join(', ');
}

// Not /,+$/, which needs time with the square of a run of commas.
function withoutLastCommas(address: string): string {
  let end = address.length;
  while (end > 0 && address[end - 1] === ',') end -= 1;
  return address.slice(0, end);
}
