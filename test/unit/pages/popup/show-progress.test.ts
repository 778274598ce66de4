import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showProgress } from '../../../../src/popup/show-progress.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));

let progress: HTMLElement;
let ghost: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  progress = document.createElement('p');
  ghost = document.createElement('div');
  ghost.hidden = true;
});
afterEach(() => {
  vi.useRealTimers();
});

test('shows the shape of an article to come where one is waited for, and hides it again', () => {
  const stop = showProgress({ progress, ghost });
  vi.advanceTimersByTime(149);
  expect(ghost.hidden).toBe(true);
  vi.advanceTimersByTime(1);
  expect(ghost.hidden).toBe(false);
  stop();
  expect(ghost.hidden).toBe(true);
});

test('shows nothing where the article is there before', () => {
  showProgress({ progress, ghost })();
  vi.advanceTimersByTime(10_000);
  expect([ghost.hidden, progress.textContent]).toEqual([true, '']);
});
