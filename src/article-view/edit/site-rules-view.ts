import { longestLabel, type SiteRule } from '../../core/rules/site-rule.ts';
import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import { changeSiteRules, loadSiteRules } from './site-rules.ts';

/** Who lists rules: those that ran on the page are marked, and a change is told with the rules that are kept then. */
export type RulesListener = Readonly<{
  ran: ReadonlySet<string>;
  onChange(rules: readonly SiteRule[]): void;
}>;

const nobody: RulesListener = { ran: new Set(), onChange: () => undefined };

/** Lists in `place` the rules that are kept, those of one host or all (`null`), to switch, edit and delete. */
export async function fillSiteRules(
  place: HTMLElement,
  host: string | null,
  listener: RulesListener = nobody,
): Promise<void> {
  const page = place.ownerDocument;
  const rules = (await loadSiteRules()).filter(rule => host === null || rule.host === host);
  const controls = () => [...place.querySelectorAll<HTMLElement>('input, button')];
  const at = controls().indexOf(page.activeElement as HTMLElement);
  place.replaceChildren();
  place.tabIndex = -1;
  if (rules.length === 0) place.append(makeElement(page, 'p', 'no-rules', messageText('noRules')));
  for (const [site, ofSite] of Map.groupBy(rules, rule => rule.host)) {
    const list = makeElement(
      page,
      'ul',
      'rules',
      ...ofSite.map(rule => ruleView(rule, listener.ran, page, change)),
    );
    list.ariaLabel = messageText('rulesOf', site);
    if (host === null) place.append(makeElement(page, 'h3', 'rules-site', site));
    place.append(list);
  }
  // The list is another one; the focus stays where it was, or as near as can be.
  if (at >= 0) (controls()[Math.min(at, controls().length - 1)] ?? place).focus();

  async function change(next: (rules: readonly SiteRule[]) => readonly SiteRule[]): Promise<void> {
    const changed = await changeSiteRules(next);
    await fillSiteRules(place, host, listener);
    listener.onChange(changed);
  }
}

type Change = (next: (rules: readonly SiteRule[]) => readonly SiteRule[]) => Promise<void>;

function ruleView(rule: SiteRule, ran: ReadonlySet<string>, page: Document, change: Change): HTMLElement {
  const isOn = makeElement(page, 'input', null);
  isOn.type = 'checkbox';
  isOn.checked = rule.isOn;
  isOn.addEventListener('change', () => void change(replaced(rule.id, { isOn: isOn.checked })));
  const words = makeElement(
    page,
    'bdi',
    null,
    rule.label.length < longestLabel ? rule.label : `${rule.label}…`,
  );
  words.lang = '';
  const does = messageText(rule.effect === 'cut' ? 'ruleCuts' : 'ruleKeeps');
  const label = makeElement(
    page,
    'label',
    'rule-name',
    isOn,
    makeElement(page, 'span', null, `${does} `, words),
    ...(ran.has(rule.id) ? [makeElement(page, 'span', 'rule-ran', messageText('ruleRan'))] : []),
  );

  const opening = makeElement(page, 'input', 'rule-opening');
  opening.type = 'text';
  opening.value = rule.opening ?? '';
  opening.maxLength = 100;
  opening.placeholder = messageText('ruleAnyWords');
  opening.ariaLabel = messageText('ruleOpening');
  opening.title = messageText('ruleOpening');
  opening.addEventListener(
    'change',
    () => void change(replaced(rule.id, { opening: opening.value.trim() || null })),
  );

  const remove = makeElement(page, 'button', 'button small', messageText('deleteRule'));
  remove.type = 'button';
  remove.dataset['deleteRule'] = rule.id;
  remove.ariaLabel = messageText('deleteRuleLabel', rule.label);
  remove.addEventListener('click', () => void change(rules => rules.filter(({ id }) => id !== rule.id)));
  return makeElement(page, 'li', 'rule', label, makeElement(page, 'span', 'rule-tools', opening, remove));
}

function replaced(id: string, parts: Partial<SiteRule>): (rules: readonly SiteRule[]) => readonly SiteRule[] {
  return rules => rules.map(rule => (rule.id === id ? { ...rule, ...parts } : rule));
}
