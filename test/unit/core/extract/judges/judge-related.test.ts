import { expect, test } from 'vitest';
import { judgeRelated } from '../../../../../src/core/extract/judges/judge-related.ts';
import { pageUrl } from '../a-page.ts';
import { judge } from './a-block.ts';

const link = (address: string, words = 'Fishing quota cut again') => `<a href="${address}">${words}</a>`;
const own = 'https://www.harbourpost.example/other';

test.each([
  ['related', `<p>${link(own)}</p>`],
  ['related', `<h3>${link('https://sport.harbourpost.example/x')}</h3>`],
  ['related', `<p>Read also: ${link('https://elsewhere.example/x')}</p>`],
  ['tags', `<p>Tags: ${link(own, 'Harbour')}, ${link(own, 'Storm')}</p>`],
])('takes out a line that leads to another story, %s: %s', (reason, markup) => {
  expect(judge(judgeRelated, markup)).toBe(reason);
});

test.each([
  ['a source on another site', `<p>${link('https://ministry.example/report')}</p>`],
  ['a site whose name only ends like ours', `<p>${link('https://notharbourpost.example/x')}</p>`],
  ['a sentence with a link', `<p>The ministry says ${link(own)} and means it, as we wrote.</p>`],
  ['a name', `<p>${link(own, 'Ann Example')}</p>`],
  ['a heading that links to itself', `<h2>${link(`${pageUrl}#why-it-sank`, 'Why the ferry sank')}</h2>`],
  ['a link to write to', `<p>${link('mailto:desk@harbourpost.example')}</p>`],
  ['a broken link', `<p>${link('https://[half')}</p>`],
  ['a cell', `<table><tr><td>${link(own)}</td></tr></table>`],
  ['a caption', `<figure><figcaption>${link(own)}</figcaption></figure>`],
  ['an item of a list', `<ul><li>${link(own)}</li></ul>`],
])('keeps %s', (_, markup) => {
  expect(judge(judgeRelated, markup)).toBeNull();
});
