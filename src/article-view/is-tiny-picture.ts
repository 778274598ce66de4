/** Pictures of one or two pixels are there to be counted, not to be seen. `NaN` is an unknown size. */
export function isTinyPicture(width: number, height: number): boolean {
  return width <= 2 || height <= 2;
}
