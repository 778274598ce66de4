import { expect, test } from 'vitest';
import { rememberShapes } from '../../../../src/core/extract/remember-shapes.ts';
import { numberElements, orderOf } from '../../../../src/core/extract/removal-log.ts';

test('says how an element and those around it are built, even after the page was taken apart', () => {
  const page = new DOMParser().parseFromString(
    '<main class="page-main"><div id="storyBody" class="css-1x2 story_body"><span><p class="lede lede">a</p></span></div></main>',
    'text/html',
  );
  numberElements(page);
  const shapeOf = rememberShapes(page);
  const paragraph = page.querySelector('p');
  const order = paragraph ? orderOf(paragraph) : Number.NaN;
  page.body.replaceChildren();
  expect(shapeOf(order)).toBe('p lede<div css story body<main page main<body');
  // What has no number stands half a step behind what does.
  expect(shapeOf(order + 0.5)).toBe(shapeOf(order));
  expect(shapeOf(Number.NaN)).toBe('');
  expect(shapeOf(-1)).toBe('');
});
