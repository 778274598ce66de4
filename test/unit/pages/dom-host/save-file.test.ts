import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../../src/dom-host/save-file.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What was handed to the browser, in place of its downloads. */
function watchClicks(): HTMLAnchorElement[] {
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  return clicked;
}

test('hands the file over under its name, its text as it is', async () => {
  const clicked = watchClicks();
  saveFile(
    { name: 'Sturm über dem Hafen.md', text: '---\ntitle: "ü"\n---\n', differing: [] },
    'text/markdown',
  );
  expect(clicked.map(({ download }) => download)).toEqual(['Sturm über dem Hafen.md']);
  const answer = await fetch(clicked[0]?.href ?? '');
  expect(answer.headers.get('content-type')).toBe('text/markdown;charset=utf-8');
  expect(await answer.text()).toBe('---\ntitle: "ü"\n---\n');
});

test('leaves nothing in the page', () => {
  watchClicks();
  const before = document.documentElement.outerHTML;
  saveFile({ name: 'a.md', text: 'a', differing: [] }, 'text/markdown');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('keeps the file in memory only until the browser has it', async () => {
  vi.useFakeTimers();
  const clicked = watchClicks();
  const revoke = vi.spyOn(URL, 'revokeObjectURL');
  saveFile({ name: 'a.md', text: 'a', differing: [] }, 'text/markdown');
  expect(revoke).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(revoke).toHaveBeenCalledExactlyOnceWith(clicked[0]?.href);
});

test('says so when the browser does not take it', () => {
  const cause = new Error('out of memory');
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    throw cause;
  });
  expect(() => saveFile({ name: 'a.md', text: 'a', differing: [] }, 'text/markdown')).toThrow(
    expect.objectContaining({ code: 'save-failed', cause }),
  );
});
