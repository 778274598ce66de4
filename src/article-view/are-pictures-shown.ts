/** Whether pages show pictures, as `applyAppearance` wrote it on their root; where nothing is written they do. */
export function arePicturesShown(page: Document): boolean {
  return page.documentElement.dataset['pictures'] !== 'resting';
}
