import { setTimeout as pause } from 'node:timers/promises';
import type { DrivenPopup } from '../../src/commands/browsers/driven-browser.ts';

const pauseMs = 100;

/** The popup, with clicks and keys that are done when they close it: then nobody is left to say so. */
export function endWithPopup(popup: DrivenPopup): DrivenPopup {
  const untilClosed = async (action: Promise<void>) => {
    let isDone = false;
    const done = action.finally(() => {
      isDone = true;
    });
    const closed = async () => {
      while (!isDone && (await popup.isOpen())) await pause(pauseMs);
    };
    // Whichever comes second fails unheard.
    done.catch(() => {});
    await Promise.race([done, closed()]);
  };
  return {
    ...popup,
    click: selector => untilClosed(popup.click(selector)),
    press: key => untilClosed(popup.press(key)),
  };
}
