import { beforeAll, describe, expect, test } from 'vitest';
import colours from '../../../../src/article-view/colours.css?inline';
import themeRules from '../../../../src/article-view/themes.css?inline';
import { type Theme, themes } from '../../../../src/settings/appearance.ts';

/** Text on ground, as the style sheets put them together. */
const pairs: readonly (readonly [string, readonly string[]])[] = [
  ['--ink', ['--paper', '--raised', '--accent-wash', '--alert-wash', '--note-wash', '--mark']],
  ['--ink-soft', ['--paper', '--raised']],
  ['--ink-faint', ['--paper', '--raised']],
  ['--accent', ['--paper', '--raised']],
  ['--on-accent', ['--accent', '--accent-pressed']],
];
const schemes = ['light', 'dark'] as const;
type Look = Readonly<{ theme: Theme; scheme: (typeof schemes)[number] | null }>;
const shown: readonly Look[] = themes.flatMap((theme): readonly Look[] =>
  theme === 'system' || theme === 'contrast'
    ? schemes.map(scheme => ({ theme, scheme }))
    : [{ theme, scheme: null }],
);

let patch: HTMLElement;
beforeAll(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colours + themeRules);
  document.adoptedStyleSheets = [sheet];
  patch = document.createElement('div');
  document.body.append(patch);
});

describe.each(shown)('the theme $theme (system: $scheme)', ({ theme, scheme }) => {
  const least = theme === 'contrast' ? 7 : 4.5;

  test.each(pairs.flatMap(([text, grounds]) => grounds.map(ground => [text, ground] as const)))(
    `has enough contrast between %s and %s`,
    (text, ground) => {
      patch.dataset['theme'] = theme;
      patch.style.colorScheme = scheme ?? '';
      expect(contrast(colourOf(text), colourOf(ground))).toBeGreaterThanOrEqual(least);
    },
  );
});

test('no two themes look alike', () => {
  const looks = shown
    .filter(({ theme }) => theme !== 'system')
    .map(({ theme, scheme }) => {
      patch.dataset['theme'] = theme;
      patch.style.colorScheme = scheme ?? '';
      return [colourOf('--paper'), colourOf('--ink')].join(' ');
    });
  expect(new Set(looks).size).toBe(looks.length);
});

type Colour = readonly [number, number, number];

function colourOf(property: string): Colour {
  patch.style.color = `var(${property})`;
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(patch).color) ?? [];
  if (!red || !green || !blue)
    throw new Error(`${property} is no opaque colour: ${getComputedStyle(patch).color}`);
  return [Number(red), Number(green), Number(blue)];
}

/** WCAG 2.2, “contrast ratio”. */
function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
