/** What stays the same of a picture's address over its sizes and formats; `null` when too little does. */
export function pictureKey(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  // Picture services carry the address of the original inside their own.
  const inner = /https?(?::|%3a)(?:\/|%2f){2}.*$/i.exec(url.pathname + url.search)?.[0];
  const path = inner === undefined ? url.pathname : (safeDecode(inner).split(/[?#]/)[0] ?? '');
  const segments = path.split('/').filter(segment => segment !== '');
  const file = bareName(segments.at(-1) ?? '');
  if (file.length >= 8) return file;
  return segments.length > 1 ? `${segments.at(-2)}/${file}` : null;
}

/** `storm-1024x683.jpg` and `storm.webp` are one picture. */
function bareName(file: string): string {
  return safeDecode(file)
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif|svg)$/, '')
    .replace(/[-_.](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|scaled|large|medium|small|thumb)$/, '');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
