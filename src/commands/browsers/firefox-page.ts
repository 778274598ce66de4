import { writeFile } from 'node:fs/promises';
import type { DrivenPage } from './driven-browser.ts';
import { findClickPoint } from './find-click-point.ts';
import { readKeyStroke, webdriverModifiers } from './key-stroke.ts';
import { asJson } from './page-expressions.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Drives the page of a WebDriver BiDi browsing context: https://www.w3.org/TR/webdriver-bidi/ */
export function driveFirefoxPage(connection: ProtocolConnection, context: string): DrivenPage {
  const act = (id: string, type: string, actions: readonly object[], more: object = {}) =>
    connection.send('input.performActions', { context, actions: [{ type, id, actions, ...more }] });

  const page: DrivenPage = {
    async evaluate<T>(expression: string): Promise<T> {
      const answer = await connection.send<Evaluated>('script.evaluate', {
        expression: asJson(expression),
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value);
    },
    async waitFor(expression, timeoutMs) {
      await waitUntil(`"${expression}"`, () => page.evaluate(`Boolean(${expression}\n)`), timeoutMs);
    },
    async click(selector) {
      const { x, y } = await findClickPoint(page, selector);
      const move = { type: 'pointerMove', x: Math.floor(x), y: Math.floor(y) };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await endsWithPage(act('mouse', 'pointer', [move, ...press], { parameters: { pointerType: 'mouse' } }));
    },
    async press(text) {
      const { key, modifiers } = readKeyStroke(text);
      const values = [...modifiers.map(modifier => webdriverModifiers[modifier]), key.webdriver];
      const down = values.map(value => ({ type: 'keyDown', value }));
      const up = values.toReversed().map(value => ({ type: 'keyUp', value }));
      await endsWithPage(act('keyboard', 'key', [...down, ...up]));
    },
    async screenshot(file) {
      const { data } = await connection.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      await writeFile(file, Buffer.from(data, 'base64'));
    },
  };
  return page;
}

/** A click or a key may close the page, and then nobody is left to answer: that is no failure. */
async function endsWithPage(answer: Promise<unknown>): Promise<void> {
  await answer.catch((error: Error) => {
    if (!/no such frame|discarded|AbortError|actor .* destroyed/i.test(error.message)) throw error;
  });
}
