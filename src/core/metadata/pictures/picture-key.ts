/** What names say of sizes, formats and services, longest first; two numbers are a size, too. */
const sizeWords =
  /maxresdefault|hqdefault|mqdefault|sddefault|thumbnails?|landscape|undefined|portrait|resized?|original|quality|filters|medium|scaled|normal|square|format|fit-in|large|small|thumbs?|width|height|cropped|crop|full|wide|size|auto|\d{2,4}x\d{2,4}|[wh][-_=]?\d{2,4}(?!\d)/g;

/** What files are called that nobody gave a name. */
const commonWords = /image|asset|default|picture|photo|file|main|img|[^\p{L}\p{N}]|\d{1,4}(?!\d)/gu;

/** Segments between a file and the name that it belongs to. */
const mostSizes = 3;

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
  if (file.length >= 8 && saysSomething(file)) return file;
  const parent = segments.slice(-1 - mostSizes, -1).findLast(segment => !isSize(segment)) ?? segments.at(-2);
  return parent === undefined ? null : `${parent}/${file}`;
}

/** `original` and `image-3` are names of many pictures. */
function saysSomething(file: string): boolean {
  return file.replace(sizeWords, '').replace(commonWords, '') !== '';
}

/** A folder for one size of pictures: `large`, `1200x630`, `filters:quality(90)`. A number alone may be a name. */
function isSize(segment: string): boolean {
  const rest = safeDecode(segment).toLowerCase().replace(sizeWords, '');
  return rest !== segment && /^(?:[^\p{L}\p{N}]|\d{1,3}(?!\d))*$/u.test(rest);
}

/** `storm-1024x683.jpg` and `storm.webp` are one picture. */
function bareName(file: string): string {
  return safeDecode(file)
    .toLowerCase()
    .replace(/(?:\.(?:jpe?g|png|webp|avif|gif|svg))+$/, '')
    .replace(/[-_.](?:\d{2,4}x\d{2,4}|\d{2,4}w|w\d{2,4}|scaled|large|medium|small|thumb)$/, '');
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
