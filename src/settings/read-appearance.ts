import { type Appearance, fontFamilies, themes } from './appearance.ts';
import { type AppearanceNumber, appearanceRanges } from './appearance-ranges.ts';
import { defaultAppearance } from './default-appearance.ts';

/**
 * The appearance in what was stored. Other versions wrote it, and anything may have become of it since: what is missing,
 * of another kind or out of its range is as by default. Never throws.
 */
export function readAppearance(stored: unknown): Appearance {
  const parts: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  return {
    theme: themes.find(theme => theme === parts['theme']) ?? defaultAppearance.theme,
    fontFamily: fontFamilies.find(family => family === parts['fontFamily']) ?? defaultAppearance.fontFamily,
    textSize: readNumber('textSize', parts),
    lineWidth: readNumber('lineWidth', parts),
    lineHeight: readNumber('lineHeight', parts),
    letterSpacing: readNumber('letterSpacing', parts),
    wordSpacing: readNumber('wordSpacing', parts),
    isJustified: readChoice('isJustified', parts),
    showsPictures: readChoice('showsPictures', parts),
  };
}

function readNumber(name: AppearanceNumber, parts: Readonly<Record<string, unknown>>): number {
  const value = parts[name];
  const { least, most, step } = appearanceRanges[name];
  if (typeof value !== 'number' || !(value >= least && value <= most)) return defaultAppearance[name];
  return least + Math.round((value - least) / step) * step;
}

function readChoice(
  name: 'isJustified' | 'showsPictures',
  parts: Readonly<Record<string, unknown>>,
): boolean {
  const value = parts[name];
  return typeof value === 'boolean' ? value : defaultAppearance[name];
}
