import type { Appearance } from './appearance.ts';

/**
 * Writes an appearance on the root of a page, where the style sheets read it: what is one of a few as `data-*`, what is
 * a number as a custom property. “As the system” takes the theme of high contrast where the system asks for more.
 */
export function applyAppearance(appearance: Appearance, root: HTMLElement): void {
  const { theme, fontFamily, textSize, lineWidth, lineHeight, letterSpacing, wordSpacing } = appearance;
  root.dataset['theme'] = theme === 'system' && wantsMoreContrast(root) ? 'contrast' : theme;
  root.dataset['font'] = fontFamily;
  root.dataset['justified'] = String(appearance.isJustified);
  root.dataset['pictures'] = appearance.showsPictures ? 'shown' : 'resting';
  const hundredths: Readonly<Record<string, number>> = {
    '--text-scale': textSize,
    '--line-scale': lineWidth,
    '--line-height': lineHeight,
    '--letter-spacing': letterSpacing,
    '--word-spacing': wordSpacing,
  };
  for (const [name, value] of Object.entries(hundredths)) root.style.setProperty(name, String(value / 100));
}

/** Forced colours ask for it, too, but leave no choice. */
function wantsMoreContrast(root: HTMLElement): boolean {
  return root.ownerDocument.defaultView?.matchMedia('(prefers-contrast: more)').matches ?? false;
}
