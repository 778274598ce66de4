import type { Appearance } from './appearance.ts';

/** Of the parts of an appearance that are numbers. */
export type AppearanceNumber = {
  [Name in keyof Appearance]: Appearance[Name] extends number ? Name : never;
}[keyof Appearance];

/** What a number may be: from `least` to `most`, `step` by `step`. */
export type NumberRange = Readonly<{ least: number; most: number; step: number }>;

/**
 * Text may become twice as large (WCAG 2.2, 1.4.4) beside what the browser's own zoom does. Lines, letters and words may
 * be set further apart than readers must be able to set them (1.4.12: 1.5, 0.12 em, 0.16 em).
 */
export const appearanceRanges: Readonly<Record<AppearanceNumber, NumberRange>> = {
  textSize: { least: 70, most: 200, step: 10 },
  lineWidth: { least: 60, most: 160, step: 10 },
  lineHeight: { least: 130, most: 230, step: 10 },
  letterSpacing: { least: 0, most: 14, step: 2 },
  wordSpacing: { least: 0, most: 40, step: 4 },
};
