import { expect, test, vi } from 'vitest';
import { afterPaint } from '../../../../src/article-view/after-paint.ts';

test('comes after the next painting', async () => {
  const order: string[] = [];
  const painted = afterPaint(document).then(() => order.push('after'));
  requestAnimationFrame(() => order.push('painting'));
  await painted;
  expect(order).toEqual(['painting', 'after']);
});

test('comes, too, where nothing is ever painted', async () => {
  vi.useFakeTimers();
  const come = afterPaint(document.implementation.createHTMLDocument());
  vi.advanceTimersByTime(250);
  vi.useRealTimers();
  await come;
});
