import { expect, test } from 'vitest';
import { defaultAppearance } from '../../../../src/settings/default-appearance.ts';
import { readAppearance } from '../../../../src/settings/read-appearance.ts';

test('reads what it wrote', () => {
  const chosen = {
    ...defaultAppearance,
    theme: 'sepia' as const,
    fontFamily: 'hyperlegible' as const,
    textSize: 150,
    wordSpacing: 16,
    showsPictures: false,
  };
  expect(readAppearance(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test.each([undefined, null, 7, 'dark', [], {}, { theme: 7 }, { __proto__: { theme: 'dark' } }])(
  'takes the default for what is no appearance: %j',
  stored => {
    expect(readAppearance(stored)).toEqual(defaultAppearance);
  },
);

test.each([
  ['theme', 'neon'],
  ['theme', 'constructor'],
  ['fontFamily', 'url(https://a.example/f)'],
  ['textSize', 1000],
  ['textSize', '150'],
  ['textSize', Number.NaN],
  ['lineHeight', -1],
  ['isJustified', 'yes'],
  ['showsPictures', 0],
])('takes the default where %s is %s, and keeps the rest', (name, value) => {
  const read = readAppearance({ ...defaultAppearance, theme: 'black', lineWidth: 80, [name]: value });
  const expected = { ...defaultAppearance, theme: 'black', lineWidth: 80 };
  expect(read).toEqual(name === 'theme' ? { ...expected, theme: defaultAppearance.theme } : expected);
});

test('brings a number between two steps to the nearer one', () => {
  expect(readAppearance({ textSize: 114, letterSpacing: 5.2 })).toMatchObject({
    textSize: 110,
    letterSpacing: 6,
  });
});
