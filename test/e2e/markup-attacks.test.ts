import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { articleAround } from '../attacks/article-around.ts';
import { listAttacks } from '../attacks/markup/list-attacks.ts';
import { pageDetectors } from '../attacks/page-detectors.ts';
import { type Outcome, showArticles } from '../attacks/show-articles.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { type Scene, useScene } from './use-scene.ts';

const batch = 100;
// A sixth of them, bare; all, and at other places, are tried where no policy holds. Whose notes are ours is known where a page is read.
const attacks = listAttacks().filter(({ number, aim }) => number % 6 === 0 && aim !== 'note');

/** In place of the background, the test answers; the popup, its policy and all that it shows are as shipped. */
const answerInstead = `void (() => {
  const stage = { nextAnswer: () => null };
  Object.defineProperty(window, 'stage', { value: stage });
  const answer = (...asked) => {
    const reply = asked.at(-1);
    if (typeof reply === 'function') reply(stage.nextAnswer());
    return Promise.resolve(stage.nextAnswer());
  };
  for (const { runtime } of [globalThis.chrome, globalThis.browser].filter(Boolean)) {
    Object.defineProperty(runtime, 'sendMessage', { value: answer, configurable: true, writable: true });
  }
})()`;

describe.each(browsersToTest)('in the popup of $name, with its policy,', toTest => {
  const scene = useScene(toTest);

  test(`none of ${attacks.length} attacks does anything`, { timeout: 240_000 }, async () => {
    const popup = await openStage(scene());
    const outcomes: Outcome[] = [];
    for (let from = 0; from < attacks.length; from += batch) {
      const shown = attacks
        .slice(from, from + batch)
        .map(({ number, markup, words: [before = '', , after = ''] }) => ({
          number,
          article: articleAround(`<p>${before}</p>${markup}<p>${after}</p>`),
          words: [before],
        }));
      outcomes.push(...(await popup.evaluate<Outcome[]>(showArticles(shown))));
    }
    // Chromium reports the handlers that it meets while the sanitiser parses, where nothing can run.
    const ran = outcomes
      .map(({ number, faults }) => ({
        number,
        faults: faults.filter(fault => !fault.startsWith('ran against')),
      }))
      .filter(({ faults }) => faults.length > 0);
    const markups = new Map(attacks.map(({ number, markup }) => [number, markup]));
    expect(
      ran
        .slice(0, 20)
        .map(({ number, faults }) => `${faults.join('; ')} — ${markups.get(number)?.slice(0, 200)}`),
    ).toEqual([]);
    const asked = (await scene().browser.requests()).filter(request => request.initiatedByExtension);
    expect(
      asked.filter(({ url, kind }) => kind !== 'image' || !url.startsWith('https://fine.example/')),
    ).toEqual([]);
  });

  test('an attack that got through would be seen, and the policy would stand in its way', async () => {
    const popup = await openStage(scene());
    await popup.evaluate<Outcome[]>(
      showArticles([{ number: 0, article: articleAround('<p>a</p>'), words: [] }]),
    );
    const faults = await popup.evaluate<string[]>(`(async () => {
      const paragraph = document.createElement('p');
      paragraph.setAttribute('style', 'position: fixed');
      let isRefused = false;
      try { paragraph.setAttribute('onclick', 'hit(1)'); } catch { isRefused = true; }
      const form = document.createElement('form');
      document.getElementById('article').append(paragraph, form);
      paragraph.click();
      await new Promise(done => setTimeout(done, 100));
      return [...attack.examine([]), 'refused ' + isRefused];
    })()`);
    expect(faults).toEqual(expect.arrayContaining(['element form', 'refused true']));
    expect(faults.join(' ')).toMatch(/attribute style=/);
    expect(faults.join(' ')).toMatch(/ran against style-src/);
    expect(faults).not.toContain('ran 1');
  });
});

/** A popup that has found no article, and will ask for one anew as often as it is told to. */
async function openStage(scene: Scene): Promise<DrivenPage> {
  const popup = await scene.pressAndRead(await scene.open(scene.address('front-page')));
  await popup.evaluate(pageDetectors);
  await popup.evaluate(answerInstead);
  return popup;
}
