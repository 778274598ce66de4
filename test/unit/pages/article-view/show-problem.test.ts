import { expect, test, vi } from 'vitest';
import { showProblem } from '../../../../src/article-view/show-problem.ts';
import { readErrorCodes } from '../../../../src/core/read-error.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));

function shown(code: (typeof readErrorCodes)[number], openPage: (() => void) | null = () => undefined) {
  const place = document.createElement('section');
  document.body.replaceChildren(place);
  const help = { tryAgain: vi.fn<() => void>(), openPage, announce: vi.fn<() => void>() };
  showProblem({ code, detail: 'detail', facts: ['news.example', 7], address: null }, place, help);
  return { place, help };
}

test('gives every failure its own title and text, and a way forward that has a name', () => {
  const titles = new Set<string>();
  for (const code of readErrorCodes) {
    const { place } = shown(code);
    titles.add(place.querySelector('h1')?.textContent ?? '');
    expect(place.querySelector('.problem-text')?.textContent).toMatch(/\.$/);
    const names = [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(names.length).toBeGreaterThan(0);
    expect(names).not.toContain('');
  }
  expect(titles.size).toBe(readErrorCodes.length);
  expect(titles).not.toContain('');
});

test('puts the focus on the best way forward, which works', () => {
  const { place, help } = shown('no-answer');
  expect(document.activeElement).toBe(place.querySelector('button'));
  place.querySelector('button')?.click();
  expect(help.tryAgain).toHaveBeenCalledOnce();
});

test('does not offer to open a page that nobody knows', () => {
  expect(shown('unexpected', null).place.querySelector('[data-way="open-page"]')).toBeNull();
});
