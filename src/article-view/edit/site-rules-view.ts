import type { SiteRule } from '../../core/rules/site-rule.ts';
import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import { changeSiteRules, loadSiteRules } from './site-rules.ts';

/**
 * Lists in `place` the rules that are kept, those of one host or all, to switch, edit and delete. `onChange` is called
 * when one was changed.
 */
export async function fillSiteRules(
  place: HTMLElement,
  host: string | null,
  onChange: () => void = () => undefined,
): Promise<void> {
  const page = place.ownerDocument;
  const rules = (await loadSiteRules()).filter(rule => host === null || rule.host === host);
  place.replaceChildren();
  if (rules.length === 0) {
    place.append(makeElement(page, 'p', 'no-rules', messageText('noRules')));
    return;
  }
  for (const [site, ofSite] of Map.groupBy(rules, rule => rule.host)) {
    const list = makeElement(page, 'ul', 'rules', ...ofSite.map(rule => ruleView(rule, page, change)));
    list.ariaLabel = messageText('rulesOf', site);
    if (host === null) place.append(makeElement(page, 'h3', 'rules-site', site));
    place.append(list);
  }

  async function change(next: (rules: readonly SiteRule[]) => readonly SiteRule[]): Promise<void> {
    await changeSiteRules(next);
    await fillSiteRules(place, host, onChange);
    onChange();
  }
}

type Change = (next: (rules: readonly SiteRule[]) => readonly SiteRule[]) => Promise<void>;

function ruleView(rule: SiteRule, page: Document, change: Change): HTMLElement {
  const isOn = makeElement(page, 'input', null);
  isOn.type = 'checkbox';
  isOn.checked = rule.isOn;
  isOn.addEventListener('change', () => void change(replaced(rule.id, { isOn: isOn.checked })));
  const words = makeElement(page, 'bdi', null, rule.label);
  words.lang = '';
  const does = messageText(rule.effect === 'cut' ? 'ruleCuts' : 'ruleKeeps');
  const label = makeElement(
    page,
    'label',
    'rule-name',
    isOn,
    makeElement(page, 'span', null, `${does} `, words),
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
