/** Whether an address is that of a picture's file: a link to it enlarges the picture and leads to no other page. */
export function isPictureFile(address: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i.test(address);
}
