import { Readability } from '@mozilla/readability';
import type { Capture } from '../../src/core/capture/capture.ts';
import { capturePage } from '../../src/core/capture/capture-page.ts';
import { extractArticle } from '../../src/core/extract/extract-article.ts';
import { type Trace, untraced } from '../../src/core/extract/trace.ts';

/** What one read took, in milliseconds. `steps` are those of the pipeline, without the steps inside them. */
export type CostReading = Readonly<{ ms: number; steps: Readonly<Record<string, number>> }>;

const captures: Capture[] = [];

/** Captures the live page as the extension does, as JSON. */
function captureHere(url: string): string {
  const now = new Date(0);
  return JSON.stringify(capturePage(document, { url, now, shadowRootOf: element => element.shadowRoot }));
}

/** Everything that is done with a captured page, from its markup to the sanitised article. */
function readOurs(index: number): CostReading {
  const steps = new Map<string, number>();
  let depth = 0;
  const trace: Trace = (name, run) => {
    depth += 1;
    const start = performance.now();
    try {
      return run();
    } finally {
      depth -= 1;
      if (depth === 0) steps.set(name, performance.now() - start);
    }
  };
  const start = performance.now();
  try {
    extractArticle(captureAt(index), trace);
  } catch {
    // A page that is refused was read all the same.
  }
  return { ms: performance.now() - start, steps: Object.fromEntries(steps) };
}

/** Milliseconds that a message with this value takes to be written and read again, as between parts of an extension. */
function timeTransfer(value: unknown): number {
  const start = performance.now();
  JSON.parse(JSON.stringify(value));
  return performance.now() - start;
}

/** What a capture and its article take on their way: the one from the page, the other to the popup. */
function timeTransfers(index: number): number {
  const capture = captureAt(index);
  try {
    return timeTransfer(capture) + timeTransfer(extractArticle(capture, untraced));
  } catch {
    return timeTransfer(capture);
  }
}

/** Milliseconds of a capture of the live page; `NaN` when it is refused. */
function timeCapture(url: string): number {
  const start = performance.now();
  try {
    capturePage(document, { url, now: new Date(0), shadowRootOf: element => element.shadowRoot });
    return performance.now() - start;
  } catch {
    return Number.NaN;
  }
}

/** Readability alone on the same markup: parsed before the clock starts, with the copy that it changes. */
function readPlain(index: number): CostReading {
  const page = new DOMParser().parseFromString(captureAt(index).html, 'text/html');
  const start = performance.now();
  new Readability(page.cloneNode(true) as Document).parse();
  return { ms: performance.now() - start, steps: {} };
}

function captureAt(index: number): Capture {
  const capture = captures[index];
  if (!capture) throw new Error(`there is no capture ${index}`);
  return capture;
}

Object.assign(globalThis, { captures, captureHere, readOurs, readPlain, timeCapture, timeTransfers });
