import { expect, test } from 'vitest';
import { writeFormulas } from '../../../../src/core/extract/write-formulas.ts';

const written = (markup: string) => {
  const page = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  writeFormulas(page);
  return page.body.innerHTML;
};
const mathml = (formula: string, attributes = '') =>
  `<math${attributes}><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">${formula}</annotation></semantics></math>`;

test('writes a formula that the page holds for the eye and for the ear once, as TeX', () => {
  expect(
    written(
      `<p>So <span class="katex"><span class="katex-mathml">${mathml('x^2')}</span><span class="katex-html" aria-hidden="true"><span>x</span><span>2</span></span></span>.</p>`,
    ),
  ).toBe('<p>So <code data-math="inline">x^2</code>.</p>');
});

test('knows a formula that stands in a line of its own', () => {
  expect(
    written(
      `<p><span class="katex-display"><span class="katex">${mathml('\\frac{a}{b}', ' display="block"')}</span></span></p>`,
    ),
  ).toBe('<p><code data-math="display">\\frac{a}{b}</code></p>');
});

test('takes the picture of a formula for the formula', () => {
  const formula = '{\\displaystyle a&lt;b}';
  expect(
    written(
      `<p>If <span><span style="display: none">${mathml(formula)}</span><img src="https://e.example/f.svg" alt="${formula}"></span> then</p>`,
    ),
  ).toBe('<p>If <code data-math="inline">{\\displaystyle a&lt;b}</code> then</p>');
});

test('writes MathML without TeX in a line of signs', () => {
  expect(
    written(
      '<p><mjx-container><mjx-math aria-hidden="true">E</mjx-math><mjx-assistive-mml><math><mi>E</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msup><mi>c</mi><mn>2</mn></msup></mfrac></math></mjx-assistive-mml></mjx-container></p>',
    ),
  ).toBe('<p><span>E=(a+b)/(c^2)</span></p>');
});

test('leaves words beside a formula where they are', () => {
  expect(written(`<p><span>where ${mathml('x')} is large</span></p>`)).toBe(
    '<p><span>where <code data-math="inline">x</code> is large</span></p>',
  );
});
