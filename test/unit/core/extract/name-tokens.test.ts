import { expect, test } from 'vitest';
import { nameTokens } from '../../../../src/core/extract/name-tokens.ts';
import { aPage, find } from './a-page.ts';

const tokensOf = (markup: string) => nameTokens(find(aPage(markup), 'body > *'));

test.each([
  ['<i class="articleShare_bar" id="Box2"></i>', ' article share bar box '],
  ['<i class="ad-slot--top"></i>', ' ad slot top '],
  ['<i class="ACCESS"></i>', ' access '],
  ['<i class="публікація"></i>', ' публікація '],
  ['<i></i>', ' '],
])('reads the words of %s', (markup, tokens) => {
  expect(tokensOf(markup)).toBe(tokens);
});

test('reads no more than a name is long', () => {
  expect(tokensOf(`<i class="${'a '.repeat(100_000)}"></i>`).length).toBeLessThan(600);
});
