import { writeFile } from 'node:fs/promises';
import type { DrivenPage } from './driven-browser.ts';
import { findClickPoint } from './find-click-point.ts';
import { type Modifier, readKeyStroke } from './key-stroke.ts';
import { asJson } from './page-expressions.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

type Evaluated = {
  result: { value: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** Bits of `Input.dispatchKeyEvent`'s `modifiers`: https://chromedevtools.github.io/devtools-protocol/tot/Input */
const modifierBits: Readonly<Record<Modifier, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Drives the page behind a session of Chrome's DevTools Protocol. */
export function driveChromiumPage(connection: ProtocolConnection, session: string): DrivenPage {
  const page: DrivenPage = {
    async evaluate<T>(expression: string): Promise<T> {
      const { result, exceptionDetails } = await connection.send<Evaluated>(
        'Runtime.evaluate',
        { expression: asJson(expression), awaitPromise: true, returnByValue: true },
        session,
      );
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return JSON.parse(result.value);
    },
    async waitFor(expression, timeoutMs) {
      await waitUntil(`"${expression}"`, () => page.evaluate(`Boolean(${expression}\n)`), timeoutMs);
    },
    async click(selector) {
      const point = await findClickPoint(page, selector);
      const mouse = (type: string, more: object) =>
        connection.send('Input.dispatchMouseEvent', { type, ...point, ...more }, session);
      await mouse('mouseMoved', {});
      await mouse('mousePressed', { button: 'left', buttons: 1, clickCount: 1 });
      await endsWithPage(mouse('mouseReleased', { button: 'left', clickCount: 1 }));
    },
    async press(text) {
      const { key, modifiers } = readKeyStroke(text);
      const names = {
        key: key.key,
        code: key.code,
        windowsVirtualKeyCode: key.windowsCode,
        modifiers: modifiers.reduce((bits, modifier) => bits | modifierBits[modifier], 0),
      };
      const typed = key.text && !modifiers.some(modifier => modifier !== 'Shift') ? { text: key.text } : {};
      const type = 'text' in typed ? 'keyDown' : 'rawKeyDown';
      await endsWithPage(connection.send('Input.dispatchKeyEvent', { type, ...names, ...typed }, session));
      await endsWithPage(connection.send('Input.dispatchKeyEvent', { type: 'keyUp', ...names }, session));
    },
    async screenshot(file) {
      const { data } = await connection.send<{ data: string }>('Page.captureScreenshot', {}, session);
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
  return page;
}

/** A click or a key may close the page, and then nobody is left to answer: that is no failure. */
async function endsWithPage(answer: Promise<unknown>): Promise<void> {
  await answer.catch((error: Error) => {
    if (!/detached|closed|session with given id not found/i.test(error.message)) throw error;
  });
}
