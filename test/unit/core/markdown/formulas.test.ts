import { expect, test } from 'vitest';
import { writeBody } from '../../../../src/core/markdown/write-body.ts';
import { wordsOf } from '../../../roundtrip/words-of.ts';
import { readHtml } from './read-html.ts';
import { renderers } from './render-markdown.ts';

const inline = (tex: string) => `<code data-math="inline">${tex}</code>`;
const written = (html: string) => writeBody(readHtml(html)).trimEnd();

test('writes a formula in a line between dollar signs', () => {
  expect(written(`<p>So ${inline('E = mc^2')} holds.</p>`)).toBe('So $E = mc^2$ holds.');
});

test('writes a formula of its own between double dollar signs', () => {
  expect(written('<p>So</p><p><code data-math="display">\\frac{a}{b}</code></p>')).toBe(
    'So\n\n$$\\frac{a}{b}$$',
  );
});

test('sets no mark around a formula of its own', () => {
  expect(written('<p><b>So <code data-math="display">a=b</code></b></p>')).toBe('**So**\n\n$$a=b$$');
});

test('keeps every sign of a formula for readers that know no mathematics', () => {
  for (const tex of ['a*b*c', '\\{a\\}', 'x\\\\y', 'a<b', '_2F_1', '[a](b)', 'a&amp;lt;b', '`x`', 'x_i_']) {
    const html = `<p>So ${inline(tex.replace('<', '&lt;'))} holds.</p>`;
    const shown = wordsOf(readHtml(html.replace(/<\/?code[^>]*>/g, '$')));
    for (const render of Object.values(renderers)) {
      expect(wordsOf(render(writeBody(readHtml(html)))), tex).toBe(shown);
    }
  }
});

test('writes a long formula that would be misread in a fence for mathematics', () => {
  expect(written('<div><code data-math="display">\\{a\\}</code></div>')).toBe('```math\n\\{a\\}\n```');
});

test('lets no sum of money take part in a formula', () => {
  expect(written(`<p>From $5 on, ${inline('x')} is $y.</p>`)).toBe('From \\$5 on, $x$ is \\$y.');
});

test('reads MathML that carries its TeX', () => {
  expect(
    written(
      '<p><math><semantics><mi>x</mi><annotation encoding="application/x-tex">\\xi</annotation></semantics></math></p>',
    ),
  ).toBe('$\\xi$');
  expect(written('<p><math><mi>x</mi><mo>+</mo><mn>1</mn></math></p>')).toBe('x+1');
});
