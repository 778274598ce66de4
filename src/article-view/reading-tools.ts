import type { Article } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { addTool } from './add-tool.ts';
import { afterPaint } from './after-paint.ts';
import type { Announce } from './announcer.ts';
import { keyboardPanel } from './keyboard/keyboard-panel.ts';
import type { Panel } from './panel.ts';
import type { ReadingAids } from './reading-aids.ts';
import { shortcutOf } from './shortcut-of.ts';

/** What helps with reading: outline, progress, the place where one stopped, reading aloud. */
export type ReadingTools = Readonly<{
  panels: readonly Panel[];
  /** An article is shown. What needs it comes after its text is there. */
  begin(view: HTMLElement, article: Article): void;
  /** It is no longer. */
  end(): void;
  /** Ends reading aloud; whether there was any. */
  endSpeech(): boolean;
}>;

const headingSteps = new Map<string | null, 1 | -1>([
  ['j', 1],
  ['k', -1],
]);

/** Adds the tools to the bar, resting. `closePanel` closes the panel that is open. */
export function startReadingTools(page: Document, announce: Announce, closePanel: () => void): ReadingTools {
  let aids: ReadingAids | null = null;
  let viewNow: HTMLElement | null = null;
  const speech = addTool(page, {
    name: 'speech',
    label: messageText('speech'),
    hint: messageText('speechHint'),
    shortcut: 'r',
    icon: 'M3.5 8v4h3l4 3.5v-11L6.5 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
    needsArticle: true,
  });
  speech.addEventListener('click', () => aids?.readAloud());
  page.addEventListener('keydown', event => {
    const step = headingSteps.get(shortcutOf(event));
    if (step) aids?.stepHeading(step);
  });
  const outline: Panel = {
    name: 'outline',
    label: messageText('outline'),
    hint: messageText('outlineHint'),
    shortcut: 'l',
    icon: 'M3.5 5h1M7.5 5h9M3.5 10h1M7.5 10h9M3.5 15h1M7.5 15h6',
    needsArticle: true,
    // Whether there are headings is not known yet.
    isHidden: true,
    fill: place => aids?.fillOutline(place, closePanel),
  };

  return { panels: [outline, keyboardPanel()], begin, end, endSpeech: () => aids?.endSpeech() ?? false };

  function begin(view: HTMLElement, article: Article): void {
    end();
    viewNow = view;
    loadAids(page).then(
      ({ startReadingAids }) => {
        if (viewNow !== view) return;
        aids = startReadingAids(view, article, announce, isOpen => {
          speech.ariaPressed = String(isOpen);
        });
        showOutlineTool(aids.hasHeadings);
      },
      () => undefined,
    );
  }

  function end(): void {
    aids?.end();
    aids = null;
    viewNow = null;
    showOutlineTool(false);
  }

  function showOutlineTool(isShown: boolean): void {
    const button = page.querySelector<HTMLElement>('[data-tool="outline"]');
    if (button) button.hidden = !isShown;
  }
}

/** Nobody is helped before there are words to read: it comes after them. */
async function loadAids(page: Document): Promise<typeof import('./reading-aids.ts')> {
  await afterPaint(page);
  return import('./reading-aids.ts');
}
