import { capturePage } from '../../src/core/capture/capture-page.ts';
import { extractArticle } from '../../src/core/extract/extract-article.ts';
import type { Trace } from '../../src/core/extract/trace.ts';
import { writePlainText } from '../../src/core/plain-text/write-plain-text.ts';
import { sanitiseToFragment } from '../../src/core/sanitise/sanitise.ts';

/**
 * What is read without one step: its text without captions, `null` where the page is refused, and how many
 * milliseconds less or more it took than with all steps right before. For no step at all, how many it took.
 */
export type AblatedReading = Readonly<{ text: string | null; ms: number }>;

/** Reads a live page once for each step of `without`, leaving that step out; `null` leaves none out. */
function readWithout(page: Document, url: string, without: readonly (string | null)[]): AblatedReading[] {
  const capture = capturePage(page, { url, now: new Date(), shadowRootOf: element => element.shadowRoot });
  // Before each, one reading with all steps: code gets quicker the more it has run.
  return without.map(step => {
    const whole = readOnce(capture, null);
    const { text, ms } = readOnce(capture, step);
    return { text, ms: step === null ? ms : ms - whole.ms };
  });
}

function readOnce(capture: Parameters<typeof extractArticle>[0], without: string | null): AblatedReading {
  // Only steps that give nothing can be left out: the cast is about them.
  const trace: Trace = (name, run) => (name === without ? (undefined as ReturnType<typeof run>) : run());
  const start = performance.now();
  try {
    const { body } = extractArticle(capture, trace);
    return { text: writePlainText(sanitiseToFragment(body), 'figcaption'), ms: performance.now() - start };
  } catch {
    return { text: null, ms: performance.now() - start };
  }
}

Object.assign(globalThis, { readWithout });
