/** `system` is light or dark, as the system is. */
export const themes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof themes)[number];

export const fontFamilies = ['serif', 'sans', 'hyperlegible'] as const;
export type FontFamily = (typeof fontFamilies)[number];

/** How a person likes articles to look. Whole numbers, each in its range (`appearance-ranges.ts`). */
export type Appearance = Readonly<{
  theme: Theme;
  fontFamily: FontFamily;
  /** Per cent of the size that fits the window. */
  textSize: number;
  /** Per cent of the usual line, which holds about 66 letters. */
  lineWidth: number;
  /** Per cent of the text's size. */
  lineHeight: number;
  /** What is added between letters, and between words: hundredths of an em. */
  letterSpacing: number;
  wordSpacing: number;
  isJustified: boolean;
  /** When not, no picture is asked for. */
  showsPictures: boolean;
}>;
