import { expect, test } from 'vitest';
import { shortcutOf } from '../../../../src/article-view/shortcut-of.ts';

function press(options: KeyboardEventInit, target: HTMLElement = document.body): string | null {
  let asked: string | null = null;
  const listen = (event: KeyboardEvent) => {
    asked = shortcutOf(event);
  };
  document.addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...options }));
  return asked;
}

test('takes single letters and Escape', () => {
  expect(press({ key: 's' })).toBe('s');
  expect(press({ key: 'S' })).toBe('s');
  expect(press({ key: 'Escape' })).toBe('escape');
});

test('leaves combinations to the browser', () => {
  expect(press({ key: 's', ctrlKey: true })).toBeNull();
  expect(press({ key: 'c', metaKey: true })).toBeNull();
  expect(press({ key: 'o', altKey: true })).toBeNull();
  expect(press({ key: 'S', shiftKey: true })).toBeNull();
});

test('leaves other keys, repeats and text being composed alone', () => {
  expect(press({ key: 'ArrowDown' })).toBeNull();
  expect(press({ key: 's', repeat: true })).toBeNull();
  expect(press({ key: 's', isComposing: true })).toBeNull();
});

test('does not steal from a field', () => {
  const field = document.createElement('input');
  document.body.append(field);
  expect(press({ key: 's' }, field)).toBeNull();
  field.remove();
});

test.each(['radio', 'checkbox', 'range'])('works from a field that takes no letters: %s', type => {
  const field = Object.assign(document.createElement('input'), { type });
  document.body.append(field);
  expect(press({ key: 's' }, field)).toBe('s');
  expect(press({ key: 'Escape' }, field)).toBe('escape');
  field.remove();
});

test('finds the key by its place on a keyboard of another script', () => {
  expect(press({ key: 'ы', code: 'KeyS' })).toBe('s');
  expect(press({ key: '1', code: 'KeyS' })).toBeNull();
});
