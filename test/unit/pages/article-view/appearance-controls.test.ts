import { beforeEach, expect, test, vi } from 'vitest';
import { appearanceControls } from '../../../../src/article-view/appearance/appearance-controls.ts';
import type { Appearance } from '../../../../src/settings/appearance.ts';
import { defaultAppearance } from '../../../../src/settings/default-appearance.ts';
import type { AppearanceStore } from '../../../../src/settings/start-appearance.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));
vi.mock('../../../../src/platform/stored-value.ts', () => ({}));

let now: Appearance;
let listeners: Set<(appearance: Appearance) => void>;
let keeps: () => Promise<void>;
const show = (appearance: Appearance) => {
  now = appearance;
  for (const listener of listeners) listener(appearance);
};
const store: AppearanceStore = {
  now: () => now,
  ready: Promise.resolve(),
  change: part => {
    show({ ...now, ...part });
    return keeps();
  },
  reset: () => {
    show(defaultAppearance);
    return keeps();
  },
  onChange: listener => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
const failed = vi.fn();
let view: HTMLElement;

beforeEach(() => {
  now = { ...defaultAppearance, theme: 'sepia', textSize: 120 };
  listeners = new Set();
  keeps = async () => {};
  failed.mockClear();
  view = appearanceControls(document, store, failed);
  document.body.replaceChildren(view);
});

function input(selector: string): HTMLInputElement {
  const found = view.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

test('shows how things are', () => {
  expect(input('[name=theme]:checked').value).toBe('sepia');
  expect(input('[name=fontFamily]:checked').value).toBe('serif');
  expect(input('[name=textSize]').valueAsNumber).toBe(120);
  expect(input('[name=showsPictures]').checked).toBe(true);
});

test('every control has a name, and every slider says its value in words', () => {
  for (const control of view.querySelectorAll('input')) {
    expect(control.labels?.[0]?.textContent?.trim(), control.name).not.toBe('');
    expect(control.labels).toHaveLength(1);
  }
  expect(input('[name=textSize]').getAttribute('aria-valuetext')).toBe('120%');
  expect(view.querySelectorAll('fieldset > legend')).toHaveLength(2);
});

test('changes what is chosen, moved and turned', () => {
  input('[name=theme][value=black]').click();
  const size = input('[name=textSize]');
  size.value = '180';
  size.dispatchEvent(new Event('input'));
  input('[name=isJustified]').click();
  expect(now).toEqual({ ...defaultAppearance, theme: 'black', textSize: 180, isJustified: true });
  expect(size.getAttribute('aria-valuetext')).toBe('180%');
});

test('follows what is changed elsewhere, and goes back to the defaults', () => {
  show({ ...now, fontFamily: 'sans', lineWidth: 80 });
  expect(input('[name=fontFamily]:checked').value).toBe('sans');
  expect(input('[name=lineWidth]').valueAsNumber).toBe(80);
  view.querySelector<HTMLElement>('button')?.click();
  expect(now).toEqual(defaultAppearance);
  expect(input('[name=theme]:checked').value).toBe('system');
});

test('says that a change could not be kept', async () => {
  keeps = () => Promise.reject(new Error('full'));
  input('[name=theme][value=dark]').click();
  await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
});

test('listens no longer than it is in the page', () => {
  view.remove();
  show(defaultAppearance);
  expect(listeners.size).toBe(0);
});
