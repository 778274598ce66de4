import { beforeEach, expect, test, vi } from 'vitest';
import { loadStored, saveStored, watchStored } from '../../../../src/platform/stored-value.ts';
import { defaultAppearance } from '../../../../src/settings/default-appearance.ts';
import { startAppearance } from '../../../../src/settings/start-appearance.ts';

vi.mock('../../../../src/platform/stored-value.ts', () => ({
  loadStored: vi.fn(),
  saveStored: vi.fn(),
  watchStored: vi.fn(),
}));

const root = document.documentElement;
let changeElsewhere: (value: unknown) => void;

beforeEach(() => {
  localStorage.clear();
  vi.resetAllMocks();
  vi.mocked(loadStored).mockResolvedValue(undefined);
  vi.mocked(saveStored).mockResolvedValue(undefined);
  vi.mocked(watchStored).mockImplementation((_, onChange) => {
    changeElsewhere = onChange;
  });
});

test('applies at once what was there last time, and then what is stored', async () => {
  localStorage.setItem('appearance', JSON.stringify({ theme: 'dark', textSize: 120 }));
  vi.mocked(loadStored).mockResolvedValue({ theme: 'sepia', isJustified: true });
  const store = startAppearance(document);
  expect(root.dataset['theme']).toBe('dark');
  expect(root.style.getPropertyValue('--text-scale')).toBe('1.2');
  await store.ready;
  expect(root.dataset).toMatchObject({ theme: 'sepia', justified: 'true', font: 'serif', pictures: 'shown' });
  expect(root.style.getPropertyValue('--text-scale')).toBe('1');
  expect(JSON.parse(localStorage.getItem('appearance') ?? '')).toMatchObject({ theme: 'sepia' });
});

test.each(['{', 'null', '"dark"', '[[['])('survives that somebody wrote %s there', written => {
  localStorage.setItem('appearance', written);
  expect(startAppearance(document).now()).toEqual(defaultAppearance);
});

test('works where a page may keep nothing, and where the storage fails', async () => {
  const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  vi.mocked(loadStored).mockRejectedValue(new Error('the disk is gone'));
  const store = startAppearance(document);
  await store.ready;
  expect(store.now()).toEqual(defaultAppearance);
  refuse.mockRestore();
});

test('shows a change before it is kept, keeps all of it, and tells who listens', async () => {
  const store = startAppearance(document);
  await store.ready;
  const heard = vi.fn();
  const stop = store.onChange(heard);
  const kept = store.change({ fontFamily: 'sans' });
  expect(root.dataset['font']).toBe('sans');
  await kept;
  expect(saveStored).toHaveBeenCalledWith('appearance', { ...defaultAppearance, fontFamily: 'sans' });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...defaultAppearance, fontFamily: 'sans' });
  stop();
  await store.reset();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(root.dataset['font']).toBe('serif');
});

test('follows what another page changes, but no echo of an older change of its own', async () => {
  const store = startAppearance(document);
  await store.ready;
  changeElsewhere({ ...defaultAppearance, theme: 'black' });
  expect(root.dataset['theme']).toBe('black');

  let finish = () => {};
  vi.mocked(saveStored).mockReturnValue(new Promise(resolve => (finish = resolve)));
  const kept = store.change({ theme: 'light' });
  changeElsewhere({ ...defaultAppearance, theme: 'black' });
  expect(root.dataset['theme']).toBe('light');
  finish();
  await kept;
  changeElsewhere({ ...defaultAppearance, theme: 'sepia' });
  expect(root.dataset['theme']).toBe('sepia');
});

test('says that a change could not be kept, and shows it all the same', async () => {
  vi.mocked(saveStored).mockRejectedValue(new Error('full'));
  const store = startAppearance(document);
  await store.ready;
  await expect(store.change({ theme: 'dark' })).rejects.toThrow('full');
  expect(root.dataset['theme']).toBe('dark');
});
