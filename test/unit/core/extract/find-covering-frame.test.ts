import { expect, test } from 'vitest';
import { extractArticle } from '../../../../src/core/extract/extract-article.ts';
import { findCoveringFrame } from '../../../../src/core/extract/find-covering-frame.ts';
import { untraced } from '../../../../src/core/extract/trace.ts';

const frames =
  '<iframe src="https://ads.example/1" data-cc-frame-share="35"></iframe>' +
  '<iframe src="https://story.example:8080/a?b#c" data-cc-frame-share="90"></iframe>' +
  '<iframe src="javascript:1" data-cc-frame-share="95"></iframe><iframe src="https://small.example/"></iframe>';

test('names the site of the frame that covers most of the window', () => {
  const page = new DOMParser().parseFromString(frames, 'text/html');
  expect(findCoveringFrame(page)).toBe('story.example:8080');
  expect(findCoveringFrame(new DOMParser().parseFromString('<p>x', 'text/html'))).toBe(null);
});

test('a page that is little more than such a frame says where its article is', () => {
  const url = 'https://paper.example/';
  const html = `<!doctype html><title>Paper</title><body><p>Loading.</p>${frames}</body>`;
  const capture = { url, baseUrl: url, html, selection: null, capturedAt: '2026-02-03T04:05:06.000Z' };
  expect(() => extractArticle(capture, untraced)).toThrow(
    expect.objectContaining({ code: 'article-in-frame', facts: ['story.example:8080'] }),
  );
});
