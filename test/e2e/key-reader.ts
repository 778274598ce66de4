import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';

/** Everything that Tab should come to: of buttons to choose one with, that which is chosen. */
export const controlsOf = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(each => !each.disabled && each.checkVisibility()
    && (each.type !== 'radio' || each.checked || !document.querySelector('[name="' + each.name + '"]:checked')))`;

/** Where the focus is. */
export type Stop = Readonly<{
  /** Of all that Tab should come to; `-1` outside of it. */
  control: number;
  /** For messages. */
  what: string;
  /** The words that a screen reader has for it. */
  name: string;
  isInView: boolean;
  isRinged: boolean;
  /** What is drawn around each control at this moment. */
  rings: readonly string[];
  /** The part of the page that it stands in, and its place there from the start of a line, in CSS pixels. */
  part: string;
  start: number;
  end: number;
  top: number;
  bottom: number;
}>;

const stopNow = `(() => {
  const focused = document.activeElement;
  const controls = ${controlsOf};
  // The ring of a button that lies unseen over its picture is drawn around both.
  const drawn = element => element.closest('.choice') ?? element;
  const ringOf = element => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(drawn(element));
    const outline = outlineStyle === 'none' || parseFloat(outlineWidth) === 0 ? 'none' : outlineWidth + ' ' + outlineColor;
    return outline + ' / ' + boxShadow;
  };
  const { left, right, top, bottom } = drawn(focused).getBoundingClientRect();
  // Coming to a place may scroll to it.
  let scrolled = 0;
  for (let around = focused.parentElement; around; around = around.parentElement) scrolled += around.scrollTop;
  const isRightToLeft = document.dir === 'rtl';
  const part = focused.closest('#bar, #panel, .player, article, main > section, nav, .status, dialog, main, body');
  const words = element => element.textContent.replace(/\\s+/g, ' ').trim();
  const named = (focused.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    .map(id => words(document.getElementById(id))).join(' ');
  const labels = [...(focused.labels ?? [])].map(words).join(' ');
  const isValue = focused.matches('input, select, textarea');
  return {
    control: controls.indexOf(focused),
    what: '<' + focused.localName + '> ' + (focused.id || focused.name || focused.className || words(focused).slice(0, 40)),
    name: named || focused.ariaLabel || labels || (isValue ? '' : words(focused)) || focused.title || focused.alt || '',
    isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    isRinged: focused.matches(':focus-visible') && ringOf(focused) !== 'none / none',
    rings: controls.map(ringOf),
    part: part.id || part.className || part.localName,
    start: isRightToLeft ? innerWidth - right : left,
    end: isRightToLeft ? innerWidth - left : right,
    top: top + scrolled,
    bottom: bottom + scrolled,
  };
})()`;

const isNowhere = `document.activeElement === document.body || document.activeElement === null`;
// A page that is not being painted has no frames, so that a timer must do.
const nextFrame = `new Promise(go => { requestAnimationFrame(() => setTimeout(go)); setTimeout(go, 50); })`;

/** A reader who has nothing but keys, and for whom it is a fault when the focus is gone. */
export type KeyReader = Readonly<{
  /** Presses keys one after the other. Throws an `Error` when one of them leaves the focus nowhere. */
  press(...keys: readonly string[]): Promise<void>;
  /** Waits until an expression is truthy. Throws when the focus was lost meanwhile. */
  waitFor(expression: string): Promise<void>;
  /** Presses Tab until the focus is on the first match of a selector. Throws when that is never. */
  tabTo(selector: string, key?: string): Promise<void>;
  /** Presses a key so many times and tells where the focus was each time. */
  walk(key: string, times: number): Promise<readonly Stop[]>;
  /** Presses letters into a field. */
  type(words: string): Promise<void>;
  look<T>(expression: string): Promise<T>;
}>;

const patienceMs = 2_000;
/** So many times Tab is pressed to come somewhere. */
const mostStops = 150;

/** Reads a page with the keys alone. */
export function readByKeys(page: DrivenPage): KeyReader {
  let last: string | null = null;

  const checkFocus = async (after: string): Promise<void> => {
    await page.evaluate(nextFrame);
    // What comes in the place of something else may come a moment later.
    if (last !== null) await page.waitFor(`!(${isNowhere})`, patienceMs).catch(() => undefined);
    const now = await page.evaluate<string | null>(
      `${isNowhere} ? null : document.activeElement.outerHTML.slice(0, 120)`,
    );
    if (now === null && last !== null)
      throw new Error(`after ${after} the focus is nowhere; it was on ${last}`);
    last = now;
  };

  const reader: KeyReader = {
    async press(...keys) {
      for (const key of keys) {
        await checkFocus(`what came before ${key}`);
        await page.press(key);
        await checkFocus(key);
      }
    },
    async waitFor(expression) {
      await page.waitFor(expression);
      await checkFocus(`waiting for “${expression}”`);
    },
    async tabTo(selector, key = 'Tab') {
      for (let stops = 0; stops < mostStops; stops += 1) {
        await reader.press(key);
        if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`))
          return;
      }
      throw new Error(`${key} never comes to ${selector}`);
    },
    async walk(key, times) {
      const stops: Stop[] = [];
      for (let press = 0; press < times; press += 1) {
        await page.press(key);
        stops.push(await page.evaluate<Stop>(stopNow));
      }
      return stops;
    },
    async type(words) {
      for (const letter of words) await reader.press(letter === ' ' ? 'Space' : letter);
    },
    look: expression => page.evaluate(expression),
  };
  return reader;
}

/** Waits until an article has all its controls, going to its end and back: pictures come when one comes near, and can be seen large from then on. */
export async function waitForAll(keys: KeyReader): Promise<void> {
  await keys.waitFor(`document.querySelector('.left-out summary')?.textContent`);
  await keys.press('End');
  await keys.waitFor(`[...document.querySelectorAll('#article img')].every(({ role }) => role === 'button')`);
  await keys.press('Home');
}

/** What is wrong with the places that a walk came to, a line each: no name, no ring, out of sight, not in the order that one sees. */
export function faultsOf(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    const faults: string[] = [];
    if (stop.control === -1) faults.push('is nothing that one works with');
    if (stop.name === '') faults.push('has no name');
    if (!stop.isInView) faults.push('is out of sight');
    if (!stop.isRinged) faults.push('has no ring');
    if (next && stop.rings[stop.control] === next.rings[stop.control])
      faults.push('looks the same without focus');
    if (next && next.part === stop.part && !isBehind(next, stop)) faults.push(`stands behind ${next.what}`);
    return faults.map(fault => `${stop.what} (${stop.name}) ${fault}`);
  });
}

/** Half a line. */
const tolerance = 12;

function isBehind(next: Stop, stop: Stop): boolean {
  const isSameLine = next.top < stop.bottom - tolerance && stop.top < next.bottom - tolerance;
  if (isSameLine) return next.start >= stop.start;
  return next.top >= stop.top - tolerance;
}
