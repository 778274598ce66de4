import { expect, test } from 'vitest';
import { readKeyStroke } from '../../../../src/commands/browsers/key-stroke.ts';

test('reads a letter', () => {
  const { key, modifiers } = readKeyStroke('s');
  expect(key).toMatchObject({ key: 's', code: 'KeyS', windowsCode: 83, text: 's', webdriver: 's' });
  expect(modifiers).toEqual([]);
});

test('reads a named key with the modifiers before it', () => {
  const { key, modifiers } = readKeyStroke('Control+Shift+Tab');
  expect(key).toMatchObject({ key: 'Tab', windowsCode: 9, text: null });
  expect(modifiers).toEqual(['Control', 'Shift']);
});

test('reads the space bar by its name', () => {
  expect(readKeyStroke('Space').key).toMatchObject({ key: ' ', code: 'Space', text: ' ' });
});

test.each(['Hyper+s', 'Return', ''])('refuses "%s", which it does not know', text => {
  expect(() => readKeyStroke(text)).toThrow();
});
