import { expect, test } from 'vitest';
import { makeAbsolute, makeSourcesAbsolute } from '../../../../src/core/capture/make-absolute.ts';

const base = 'https://paper.example/a/b';

test('resolves an address against the base and keeps one that is none', () => {
  expect(makeAbsolute('c?d=e', base)).toBe('https://paper.example/a/c?d=e');
  expect(makeAbsolute('//other.example/x', base)).toBe('https://other.example/x');
  expect(makeAbsolute('http://[', base)).toBe('http://[');
});

test('resolves every address of a list of sources', () => {
  const cases: Record<string, string> = {
    'c.jpg': 'https://paper.example/a/c.jpg',
    ' c.jpg 1x , d.jpg 2x': 'https://paper.example/a/c.jpg 1x, https://paper.example/a/d.jpg 2x',
    'c.jpg, d.jpg 2x': 'https://paper.example/a/c.jpg, https://paper.example/a/d.jpg 2x',
    'w_1,h_2/c.jpg 640w,d.jpg 1024w':
      'https://paper.example/a/w_1,h_2/c.jpg 640w, https://paper.example/a/d.jpg 1024w',
    ',,c.jpg,,': 'https://paper.example/a/c.jpg',
    'data:image/png;base64,AA== 1x': 'data:image/png;base64,AA== 1x',
    'c.jpg calc(1, 2) x, d.jpg': 'https://paper.example/a/c.jpg calc(1, 2) x, https://paper.example/a/d.jpg',
    '': '',
    ' , ': '',
  };
  for (const [sources, resolved] of Object.entries(cases)) {
    expect(makeSourcesAbsolute(sources, base)).toBe(resolved);
  }
});
