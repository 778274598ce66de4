import { beforeEach, expect, test, vi } from 'vitest';
import { canKeepRules } from '../../../../../src/article-view/edit/site-rules.ts';
import { fillSiteRules } from '../../../../../src/article-view/edit/site-rules-view.ts';
import type { SiteRule } from '../../../../../src/core/rules/site-rule.ts';
import { isPrivateWindow } from '../../../../../src/platform/private-window.ts';
import { loadStored, saveStored } from '../../../../../src/platform/stored-value.ts';

vi.mock('../../../../../src/platform/message-text.ts', () => import('../../english-messages.ts'));
vi.mock('../../../../../src/platform/private-window.ts', () => ({ isPrivateWindow: vi.fn() }));
vi.mock('../../../../../src/platform/stored-value.ts', () => ({ loadStored: vi.fn(), saveStored: vi.fn() }));

const rule = (id: string, parts: Partial<SiteRule> = {}): SiteRule => ({
  id,
  host: 'a.example',
  effect: 'cut',
  shape: 'div offer',
  opening: null,
  label: `The words of <b>${id}</b>`,
  isOn: true,
  ...parts,
});

let stored: unknown;
beforeEach(() => {
  vi.mocked(loadStored).mockImplementation(async () => stored);
  vi.mocked(saveStored).mockImplementation(async (_, value) => {
    stored = value;
  });
});

async function show(rules: readonly SiteRule[], host: string | null, ran: readonly string[] = []) {
  stored = rules;
  const onChange = vi.fn<(rules: readonly SiteRule[]) => void>();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await fillSiteRules(place, host, { ran: new Set(ran), onChange });
  return { place, onChange };
}

test('says that there are none', async () => {
  const { place } = await show([], null);
  expect(place.textContent).toMatch(/^No rules\./);
});

test('lists all rules by their sites, or those of one, with what they do and which ran', async () => {
  const rules = [rule('one'), rule('two', { host: 'b.example', effect: 'keep' })];
  const all = (await show(rules, null)).place;
  expect([...all.querySelectorAll('h3')].map(each => each.textContent)).toEqual(['a.example', 'b.example']);
  const one = (await show(rules, 'b.example', ['two'])).place;
  expect([...one.querySelectorAll('li')].map(each => each.querySelector('label')?.textContent)).toEqual([
    'Keep: The words of <b>two</b>ran here',
  ]);
});

test('switches, edits and deletes a rule, and keeps the focus near', async () => {
  const { place, onChange } = await show([rule('one'), rule('two')], 'a.example');
  const control = <Type extends HTMLElement>(selector: string) => place.querySelector<Type>(selector) as Type;
  const box = control<HTMLInputElement>('input[type="checkbox"]');
  box.focus();
  box.click();
  await vi.waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith([rule('one', { isOn: false }), rule('two')]),
  );
  expect(document.activeElement).toBe(control('input[type="checkbox"]'));

  const words = control<HTMLInputElement>('.rule-opening');
  words.value = ' Buy now ';
  words.dispatchEvent(new Event('change'));
  await vi.waitFor(() =>
    expect(onChange).toHaveBeenLastCalledWith([
      rule('one', { isOn: false, opening: 'Buy now' }),
      rule('two'),
    ]),
  );

  control<HTMLElement>('[data-delete-rule="one"]').click();
  await vi.waitFor(() => expect(onChange).toHaveBeenLastCalledWith([rule('two')]));
  expect(place.querySelectorAll('li')).toHaveLength(1);
  expect(stored).toEqual([rule('two')]);
});

test('keeps no rules from private windows', () => {
  vi.mocked(isPrivateWindow).mockReturnValue(true);
  expect(canKeepRules()).toBe(false);
  vi.mocked(isPrivateWindow).mockReturnValue(false);
  expect(canKeepRules()).toBe(true);
});
