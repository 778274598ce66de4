import { mostRules, parseSiteRules, type SiteRule } from '../../core/rules/site-rule.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import { loadStored, saveStored } from '../../platform/stored-value.ts';

const key = 'site-rules';

/** All rules that the reader keeps. None where they cannot be read: an article is shown without them. */
export async function loadSiteRules(): Promise<readonly SiteRule[]> {
  return parseSiteRules(await loadStored(key).catch(() => undefined));
}

/** Keeps the rules that `change` makes of those that are kept. Rejects when the browser has no room for them. */
export async function changeSiteRules(
  change: (rules: readonly SiteRule[]) => readonly SiteRule[],
): Promise<readonly SiteRule[]> {
  const rules = change(await loadSiteRules()).slice(-mostRules);
  await saveStored(key, rules);
  return rules;
}

/** Whether rules may be kept here. */
export function canKeepRules(): boolean {
  return !isPrivateWindow();
}
