/** CSS pixels. */
export type PictureSize = Readonly<{ width: number; height: number }>;

/** What some pages write for a size, to say how wide a picture is beside its height. */
const ratios: ReadonlySet<string> = new Set([
  ...['16x9', '9x16', '16x10', '21x9', '4x3', '3x4', '3x2', '2x3', '5x4', '4x5', '5x3', '2x1'],
]);

/** The size that a picture's own attributes say; `null` when they say none. */
export function attributeSize(picture: Element): PictureSize | null {
  return readSize(attributesOfSize(picture));
}

/** Whether a picture's attributes say its shape, where a size belongs. */
export function isRatio(picture: Element): boolean {
  return ratios.has(attributesOfSize(picture));
}

/** A size written as `800x600`. */
export function readSize(value: string | null): PictureSize | null {
  const match = /^(\d{1,5})(?:px)?x(\d{1,5})(?:px)?$/.exec(value ?? '');
  return match ? { width: Number(match[1]), height: Number(match[2]) } : null;
}

function attributesOfSize(picture: Element): string {
  return `${picture.getAttribute('width') ?? ''}x${picture.getAttribute('height') ?? ''}`;
}
