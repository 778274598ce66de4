import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';

/** Everything that can be asked, and things that cannot. `readTab` gives the article for the rest. */
const asks = `(tabId, article) => [
  { to: 'background', name: 'readTab', ask: { tabId } },
  { to: 'background', name: 'openReader', ask: { article, edits: { cut: [], restored: [] } } },
  { to: 'background', name: 'writeMarkdown', ask: { article } },
  { to: 'background', name: 'saveMarkdown', ask: { article } },
  { to: 'dom-host', name: 'writeMarkdown', ask: { article } },
  { to: 'dom-host', name: 'saveMarkdown', ask: { article } },
  { to: 'background', name: 'constructor', ask: {} },
]`;

// What a script of ours in a page would be, once the page had got it into its hands.
describe.each(browsersToTest)('in $name, a message', toTest => {
  const scene = useScene(toTest);
  const api = toTest.name === 'Firefox' ? 'browser' : 'chrome';
  const open = async () => scene().pressAndRead(await scene().open(scene().address(slug)));
  const inFront = `(await ${api}.tabs.query({ active: true, currentWindow: true }))[0].id`;
  const article = `(await ${api}.runtime.sendMessage({ to: 'background', name: 'readTab', ask: { tabId } })).value`;

  test('from a page is heard by nobody: nothing is read, opened or saved', async () => {
    const popup = await open();
    const said = await popup.evaluate<readonly unknown[]>(`(async () => {
      const tabId = ${inFront};
      const article = ${article};
      const tabsBefore = (await ${api}.tabs.query({})).length;
      const [{ result }] = await ${api}.scripting.executeScript({
        target: { tabId },
        args: [(${asks})(tabId, article)],
        func: async messages => {
          const said = [];
          for (const message of messages) {
            const answer = await Promise.race([
              ${api}.runtime.sendMessage(message).catch(() => undefined),
              new Promise(resolve => setTimeout(resolve, 1000)),
            ]);
            said.push([message.name, answer ?? null]);
          }
          return said;
        },
      });
      return [...result, ['tabs', (await ${api}.tabs.query({})).length - tabsBefore]];
    })()`);
    expect(said).toEqual([
      ['readTab', null],
      ['openReader', null],
      ['writeMarkdown', null],
      ['saveMarkdown', null],
      ['writeMarkdown', null],
      ['saveMarkdown', null],
      ['constructor', null],
      ['tabs', 0],
    ]);
  });

  // Firefox has no way to keep what is stored from a script of ours in a page.
  test.runIf(toTest.name === 'Chromium')(
    'is not needed to reach what is stored: no script in a page can',
    async () => {
      const popup = await open();
      const read = await popup.evaluate<readonly string[]>(`(async () => {
      const tabId = ${inFront};
      await chrome.storage.local.set({ 'test-mark': 'kept' });
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: async () => {
        const look = area => chrome.storage[area].get(null).then(all => JSON.stringify(all), () => 'refused');
        return [await look('local'), await look('session')];
      } });
      return [...result, (await chrome.storage.local.get('test-mark'))['test-mark']];
    })()`);
      expect(read).toEqual(['refused', 'refused', 'kept']);
    },
  );

  test('from a page of ours is answered, and one that asks for nothing there is is told so', async () => {
    const popup = await open();
    const said = await popup.evaluate<readonly unknown[]>(`(async () => {
      const tabId = ${inFront};
      const article = ${article};
      const ask = message => ${api}.runtime.sendMessage({ to: 'background', ...message });
      const good = await ask({ name: 'writeMarkdown', ask: { article } });
      const bad = await ask({ name: 'writeMarkdown', ask: { article: { ...article, headline: 7 } } });
      const none = await ask({ name: 'readTab', ask: { tabId: '1' } });
      return [good.ok, good.value?.text.length > 100, bad.ok, bad.code, none.ok, none.code];
    })()`);
    expect(said).toEqual([true, true, false, 'unexpected', false, 'unexpected']);
  });
});
