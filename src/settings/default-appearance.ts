import type { Appearance } from './appearance.ts';

/** How articles look until somebody wants it otherwise. */
export const defaultAppearance: Appearance = {
  theme: 'system',
  fontFamily: 'serif',
  textSize: 100,
  lineWidth: 100,
  lineHeight: 160,
  letterSpacing: 0,
  wordSpacing: 0,
  isJustified: false,
  showsPictures: true,
};
