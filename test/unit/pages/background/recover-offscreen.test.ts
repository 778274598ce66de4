import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recoverOffscreen, recoveryPatience } from '../../../../src/background/recover-offscreen.ts';
import { takeStopNote } from '../../../../src/background/stop-note.ts';
import {
  closeOffscreenDocument,
  ensureOffscreenDocument,
} from '../../../../src/platform/offscreen-document.ts';
import { restartExtension } from '../../../../src/platform/restart-extension.ts';
import { loadStored, saveStored } from '../../../../src/platform/stored-value.ts';

vi.mock('../../../../src/platform/offscreen-document.ts', () => ({
  closeOffscreenDocument: vi.fn(),
  ensureOffscreenDocument: vi.fn(),
}));
vi.mock('../../../../src/platform/restart-extension.ts', () => ({ restartExtension: vi.fn() }));
vi.mock('../../../../src/platform/stored-value.ts', () => ({ loadStored: vi.fn(), saveStored: vi.fn() }));

const stored = new Map<string, unknown>();

beforeEach(() => {
  vi.resetAllMocks();
  vi.useFakeTimers();
  stored.clear();
  vi.mocked(loadStored).mockImplementation(async key => stored.get(key));
  vi.mocked(saveStored).mockImplementation(async (key, value) => void stored.set(key, value));
  vi.mocked(closeOffscreenDocument).mockResolvedValue();
});
afterEach(() => vi.useRealTimers());

test('a document that was only slow is exchanged for a new one, and nothing else ends', async () => {
  vi.mocked(ensureOffscreenDocument).mockResolvedValue();
  await recoverOffscreen();
  await vi.advanceTimersByTimeAsync(recoveryPatience);
  expect(closeOffscreenDocument).toHaveBeenCalledBefore(vi.mocked(ensureOffscreenDocument));
  expect(restartExtension).not.toHaveBeenCalled();
  expect(await takeStopNote()).toBe(false);
});

test.each([
  ['is held for good', () => new Promise<void>(() => undefined)],
  ['has gone', () => Promise.reject(new Error('no document'))],
])('the extension starts again when the thread %s, and that can be told once', async (_, ensure) => {
  vi.mocked(ensureOffscreenDocument).mockImplementation(ensure);
  const recovered = recoverOffscreen();
  await vi.advanceTimersByTimeAsync(recoveryPatience);
  await recovered;
  expect(restartExtension).toHaveBeenCalledOnce();
  expect(await takeStopNote()).toBe(true);
  expect(await takeStopNote()).toBe(false);
});

test('a store that refuses costs the explanation alone', async () => {
  vi.mocked(saveStored).mockRejectedValue(new Error('quota exceeded'));
  vi.mocked(loadStored).mockRejectedValue(new Error('corrupt'));
  vi.mocked(ensureOffscreenDocument).mockRejectedValue(new Error('no document'));
  await recoverOffscreen();
  expect(restartExtension).toHaveBeenCalledOnce();
  expect(await takeStopNote()).toBe(false);
});
