import { expect, test } from 'vitest';
import { longestNoscript } from '../../../../src/core/capture/limits.ts';
import { scanNoscriptImages } from '../../../../src/core/capture/scan-noscript-images.ts';

const cases: Record<string, readonly [markup: string, images: string]> = {
  'a picture among other things': ['<p>a <img src="b"> c</p>', '<img src="b">'],
  'every way to quote': [
    `<IMG SRC=a.jpg alt='b "c"' title="d > e" hidden/>`,
    '<img src="a.jpg" alt="b &quot;c&quot;" title="d > e" hidden="">',
  ],
  'several pictures': ['<img src=a><img src=b />', '<img src="a"><img src="b/">'.replace('b/', 'b')],
  'what only looks like one': ['<imgx src=a><image src=b></img><a title="<img src=c>">d</a>', ''],
  'a comment': ['<!-- <img src=a> --><img src=b>', '<img src="b">'],
  'a quote left open': ['<img src="a"><img src="b><p>c</p><img src=d>', '<img src="a">'],
  'a tag left open': ['<img src="a"><img src="b" alt', '<img src="a">'],
  'a value left empty': ['<img alt= ><img src=b>', '<img alt=""><img src="b">'],
  'handlers, style and forged marks': [
    '<img onerror="x()" style="y" data-cc-shown-src="z" src="a">',
    '<img src="a">',
  ],
  'markup in a value': [
    '<img alt="<script>x</script>" src="a&amp;b">',
    '<img alt="&lt;script>x&lt;/script>" src="a&amp;b">',
  ],
};

for (const [what, [markup, images]] of Object.entries(cases)) {
  test(`finds the pictures in a noscript's text: ${what}`, () => {
    expect(scanNoscriptImages(markup)).toBe(images);
  });
}

test('looks only so far', () => {
  expect(scanNoscriptImages(`${' '.repeat(longestNoscript)}<img src="a">`)).toBe('');
});
