import { expect, test } from 'vitest';
import { waitUntil } from '../../../../src/commands/browsers/wait-until.ts';

test('gives the first answer that is truthy, and takes a failure for none', async () => {
  const answers = [() => null, () => Promise.reject(new Error('not yet')), () => 'here', () => 'too late'];
  const given = await waitUntil('an answer', async () => answers.shift()?.() ?? null);
  expect(given).toBe('here');
});

test('names what it waited for, and the last failure', async () => {
  const never = waitUntil('the moon', () => Promise.reject(new Error('clouds')), 1);
  await expect(never).rejects.toThrow('waited 1 ms for the moon (clouds)');
});
