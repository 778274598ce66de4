import { setTimeout as pause } from 'node:timers/promises';

const pauseMs = 15;
const patienceMs = 2_000;

/**
 * Asks again and again until the answer is truthy, and gives that answer. A question that throws counts as
 * unanswered, and so does one that hangs: the page may be between two documents. Throws an `Error` that names what was waited for, and the
 * last failure as its cause, after `timeoutMs` milliseconds.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T>,
  timeoutMs = 10_000,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  for (;;) {
    try {
      const answer = await inTime(ask());
      // Truthiness has ruled these three out; the compiler cannot follow it through a type parameter.
      if (answer) return answer as Exclude<T, null | undefined | false>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > deadline) {
      const reason = cause instanceof Error ? ` (${cause.message})` : '';
      throw new Error(`waited ${timeoutMs} ms for ${what}${reason}`, { cause });
    }
    await pause(pauseMs);
  }
}

async function inTime<T>(asked: Promise<T>): Promise<T> {
  const patience = new AbortController();
  const tooLong = pause(patienceMs, null, { signal: patience.signal }).then(() => {
    throw new Error('no answer');
  });
  try {
    return await Promise.race([asked, tooLong]);
  } finally {
    patience.abort();
    // Whichever came second fails unheard.
    asked.catch(() => {});
    tooLong.catch(() => {});
  }
}
