import { expect, test, vi } from 'vitest';
import { once } from '../../../../src/core/extract/once.ts';

test('finds only when it is asked, and only once, even nothing', () => {
  const find = vi.fn(() => null);
  const found = once(find);
  expect(find).not.toHaveBeenCalled();
  expect([found(), found()]).toEqual([null, null]);
  expect(find).toHaveBeenCalledOnce();
});
