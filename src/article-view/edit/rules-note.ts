import type { RuleEffect, RulesRun } from '../../core/rules/apply-rules.ts';
import type { SiteRule } from '../../core/rules/site-rule.ts';
import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import { pluralMessage } from '../plural-message.ts';
import { fillSiteRules } from './site-rules-view.ts';

/** The line under an article that says what rules did, and the rules of the site that it opens. */
export type RulesNote = Readonly<{
  view: HTMLElement;
  /** Writes it anew; it is seen where a rule ran, and from `show` on. */
  fill(ran: readonly RuleEffect[]): Promise<void>;
  /** Shows the rules of the site, though none ran. */
  show(): void;
}>;

/** `undo` takes back what the rules did here; `onChange` is given the rules that are kept after one was changed. */
export function rulesNote(
  page: Document,
  host: string,
  undo: () => void,
  onChange: (rules: readonly SiteRule[]) => void,
): RulesNote {
  const summary = makeElement(page, 'summary', null);
  const button = makeElement(page, 'button', 'button small', messageText('undoRules'));
  button.type = 'button';
  button.dataset['undoRules'] = '';
  button.addEventListener('click', undo);
  const list = makeElement(page, 'div', 'rules-of-site');
  const view = makeElement(page, 'details', 'left-out rules-note', summary, list, button);
  view.lang = messageText('messageLanguage');
  view.dir = page.documentElement.dir;
  view.hidden = true;
  return { view, fill, show: () => view.toggleAttribute('hidden', false) };

  async function fill(ran: readonly RuleEffect[]): Promise<void> {
    summary.textContent = lineOf(ran, host);
    button.hidden = ran.length === 0;
    if (ran.length > 0) view.hidden = false;
    if (view.hidden) return;
    await fillSiteRules(list, host, { ran: new Set(ran.map(({ rule }) => rule.id)), onChange });
  }
}

function lineOf(ran: RulesRun['ran'], host: string): string {
  const count = (effect: SiteRule['effect']) =>
    ran.reduce((sum, { rule, names }) => sum + (rule.effect === effect ? names.length : 0), 0);
  const [cut, kept] = [count('cut'), count('keep')];
  const told: string[] = [];
  if (cut > 0) told.push(pluralMessage('rulesCut', cut));
  if (kept > 0) told.push(pluralMessage('rulesKept', kept));
  if (told.length === 0) return messageText('rulesOf', host);
  return messageText('rulesRan', told.join(messageText('listComma')), host);
}
