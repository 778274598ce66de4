import { expect, test } from 'vitest';
import { standfirstOver, takeStandfirst } from '../../../../src/core/extract/take-standfirst.ts';
import { aBody, prose, repeat } from './a-page.ts';

function take(markup: string, stated: string | null): string {
  const body = aBody(markup);
  takeStandfirst(body, stated);
  return body.textContent ?? '';
}
const standfirst = '<p class="lead">The quay is under water — again.</p>';

test('takes the stated standfirst out of the start, whatever its dashes', () => {
  expect(take(`<h2>Storm</h2>${standfirst}${prose('One')}`, 'The quay is under water - again')).not.toContain(
    'quay is',
  );
});

test('keeps the same words further on', () => {
  const late = repeat(8, index => prose(`Paragraph ${index}`)) + standfirst;
  expect(take(late, 'The quay is under water — again.')).toContain('quay is under');
});

test('keeps a paragraph that only begins so', () => {
  expect(
    take('<p>The quay is under water again, and nobody minds.</p>', 'The quay is under water'),
  ).toContain('quay');
});

test.each([null, '', '…'])('takes nothing out for %j', stated => {
  expect(take(`<p>…</p>${standfirst}`, stated)).toMatch(/^….*quay/);
});

const first = '<p>The quay is under water — again.</p>';

test('leaves the first paragraph where it is, though the page states it as what the article is about', () => {
  expect(take(`${first}${prose('One')}`, 'The quay is under water — again.')).toContain('quay is under');
});

test('says no standfirst over a text that begins with it behind a dateline, or over two paragraphs', () => {
  const stated = 'The quay is under water — again. Nobody minds.';
  expect(
    standfirstOver(aBody(`<p>ORLE (HPA) – ${stated} But cellars fill.</p>${prose('One')}`), stated),
  ).toBeNull();
  expect(standfirstOver(aBody(`${first}<p>Nobody minds. Cellars fill.</p>`), stated)).toBeNull();
  expect(standfirstOver(aBody(`${repeat(9, index => prose(`${index}`))}<p>${stated}</p>`), stated)).toBe(
    stated,
  );
});

test('takes a first paragraph in bold type, which stands over the others', () => {
  const bold = '<p><strong>The quay is under water — again.</strong></p>';
  expect(take(`${bold}${prose('One')}`, 'The quay is under water — again.')).not.toContain('quay is under');
});

test('leaves a heading in its row, though the page states it as what the article is about', () => {
  const heading = '<h2>1. Move to higher ground</h2>';
  const rest = `${prose('One')}<h2>2. Wait for help</h2>${prose('Two')}`;
  const below = prose('Zero') + heading + rest;
  expect(take(below, '1. Move to higher ground')).toContain('1. Move');
  expect(take(heading + rest, '1. Move to higher ground')).not.toContain('1. Move');
  expect(take(`<h2 class="deck">Move to higher ground</h2>${rest}`, 'Move to higher ground')).not.toContain(
    'Move',
  );
  expect(standfirstOver(aBody(below), '1. Move to higher ground')).toBeNull();
});

test('gives no standfirst of a body that begins with it, and the stated one of every other', () => {
  expect(standfirstOver(aBody(`${first}${prose('One')}`), 'The quay is under water — again.')).toBeNull();
  expect(standfirstOver(aBody(prose('One')), 'The quay is under water — again.')).toBe(
    'The quay is under water — again.',
  );
});

test('leaves a short text that the page states in full', () => {
  const whole = prose('A reading for the smallest, on Tuesday morning');
  const stated = whole.replace(/<[^>]+>/g, '');
  expect(take(`<div>${whole}</div><p>Bring a blanket.</p>`, stated)).toContain('A reading for');
  expect(standfirstOver(aBody(whole), stated)).toBeNull();
});
