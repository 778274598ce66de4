import { messageText } from '../platform/message-text.ts';
import type { Announce } from './announcer.ts';
import { bugReport, type Fault } from './bug-report.ts';
import { copyText } from './copy-text.ts';
import { errorWords } from './error-words.ts';
import { makeElement } from './make-element.ts';
import { type WayForward, waysForward } from './ways-forward.ts';

/** What the page that shows a problem can do about it; `openPage` is `null` where the page is not known. */
export type ProblemHelp = Readonly<{
  tryAgain: () => void;
  openPage: (() => void) | null;
  announce: Announce;
}>;

/** Says in `place` what went wrong and offers the ways forward, the best one focused. */
export function showProblem(fault: Fault, place: HTMLElement, help: ProblemHelp): void {
  const page = place.ownerDocument;
  const { title, text } = errorWords(fault.code, fault.facts);
  const ways = waysForward(fault.code).filter(way => way !== 'open-page' || help.openPage);
  const buttons = ways.map(way => wayButton(way, fault, page, help));
  const heading = makeElement(page, 'h1', 'problem-title', title);
  const explanation = makeElement(page, 'p', 'problem-text', text);
  heading.id = 'problem-title';
  explanation.id = 'problem-text';
  place.replaceChildren(heading, explanation, makeElement(page, 'p', 'ways', ...buttons));
  // Who hears where the focus went hears what happened as well.
  buttons[0]?.setAttribute('aria-describedby', `${heading.id} ${explanation.id}`);
  buttons[0]?.focus({ preventScroll: true });
}

function wayButton(way: WayForward, fault: Fault, page: Document, help: ProblemHelp): HTMLButtonElement {
  const button = makeElement(page, 'button', 'button');
  button.type = 'button';
  button.dataset['way'] = way;
  switch (way) {
    case 'try-again':
      button.textContent = messageText('tryAgain');
      button.addEventListener('click', help.tryAgain);
      break;
    case 'open-page':
      // Without a page behind it there is nothing to open.
      button.textContent = messageText(fault.code === 'no-tab' ? 'close' : 'openPage');
      button.addEventListener('click', () => help.openPage?.());
      break;
    case 'copy-report':
      button.textContent = messageText('copyReport');
      button.title = messageText('copyReportHint');
      button.addEventListener('click', async () => {
        try {
          await copyText(Promise.resolve(bugReport(fault, navigator.userAgent)));
          help.announce(messageText('reportCopied'), 'done');
        } catch {
          help.announce(messageText('copyFailed'), 'failed');
        }
      });
      break;
    default:
      way satisfies never;
  }
  return button;
}
