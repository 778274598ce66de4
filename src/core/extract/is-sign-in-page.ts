import { marks } from '../capture/marks.ts';

const elsewhere = `dialog, [role=dialog], [aria-modal=true], header, nav, aside, footer, [${marks.hidden}]`;

/**
 * Whether the page asks for a password in its main part and in sight: not in a dialog and not in its header,
 * where sites keep such a form on every page.
 */
export function isSignInPage(page: Document): boolean {
  return [...page.querySelectorAll('input[type=password]')].some(field => !field.closest(elsewhere));
}
