/** What two addresses share when they are sizes of one picture: the file name without its size and kind. */
export function pictureKey(address: string): string {
  const path = URL.parse(address)?.pathname ?? address;
  const name = path.split('/').filter(Boolean).at(-1) ?? path;
  return name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|avif|gif|svg)$/i, '')
    .replace(/[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w?|\dx|scaled|large|medium|small)$/i, '');
}
