import { captureLimits } from '../core/capture/limits.ts';
import { ReadError } from '../core/read-error.ts';
import { sendMessage } from '../platform/runtime-messages.ts';
import { messageShapes } from './message-shapes.ts';
import type { Address, Answer, Ask, Message, MessageName } from './protocol.ts';
import { unwrap } from './unwrap.ts';

/**
 * How long an answer may take, in ms. Reading a page of the largest allowed size takes about 9 s (18 MB of text, two
 * cores). A popup that waits says so from 300 ms on.
 * The background captures first, in up to 9 s: whoever asks it waits longer than it does, so that it is the one to
 * say what is the matter. In Chrome it is also the only one on a thread that no page’s markup can hang.
 */
export const answerDeadlines: Readonly<Record<Address, number>> = { 'dom-host': 15_000, background: 25_000 };

/** What may be asked again when it is not known what became of it. A second save would be a second file. */
const repeatable: ReadonlySet<string> = new Set(['readTab', 'extract', 'writeMarkdown']);

/** What browsers say when a message reached nobody: then anything may be asked again. */
const undelivered = /receiving end does not exist/i;

/** What Chromium says of a message of more than 64 MiB. Firefox knows no such limit. */
const tooLarge = /exceeded maximum allowed size/i;

/**
 * Asks another part of the extension and waits for its answer. Browsers take background pages away when they like:
 * what came to nothing by that is asked once more, after `prepareAgain`. Throws the `ReadError` that the other side
 * threw, `no-answer` when there is none within `answerDeadlines`, `unexpected` when it is not what was asked for.
 */
export async function send<To extends Address, Name extends MessageName<To>>(
  to: To,
  name: Name,
  ask: Ask<To, Name>,
  prepareAgain: () => Promise<void> = async () => undefined,
): Promise<Answer<To, Name>> {
  const answered = await sendTwice({ to, name, ask }, prepareAgain);
  const { answer: isAnswer } = messageShapes[to][name];
  if (!isAnswer(answered)) throw new ReadError('unexpected', `${to} answered ${name} with something else`);
  return answered;
}

async function sendTwice(message: Message, prepareAgain: () => Promise<void>): Promise<unknown> {
  try {
    return await sendOnce(message);
  } catch (thrown) {
    if (thrown instanceof ReadError) throw thrown;
    const isRepeated =
      repeatable.has(message.name) || (thrown instanceof Error && undelivered.test(thrown.message));
    if (!isRepeated) throw unasked(message, thrown);
  }
  try {
    await prepareAgain();
    return await sendOnce(message);
  } catch (thrown) {
    throw thrown instanceof ReadError ? thrown : unasked(message, thrown);
  }
}

/** Throws what the browser throws when nobody answers, and `ReadError` for all else. */
async function sendOnce(message: Message): Promise<unknown> {
  const deadline = answerDeadlines[message.to];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new ReadError(
      'no-answer',
      `${message.to} did not answer ${message.name} in ${deadline} ms`,
    );
    timer = setTimeout(() => reject(error), deadline);
  });
  try {
    return unwrap(await Promise.race([sendMessage(message), late]));
  } finally {
    clearTimeout(timer);
  }
}

function unasked({ to, name }: Message, cause: unknown): ReadError {
  if (cause instanceof Error && tooLarge.test(cause.message)) {
    return new ReadError('page-too-large', cause.message, {
      cause,
      facts: [captureLimits.markup],
    });
  }
  return new ReadError('no-answer', `${to} could not be asked ${name}`, { cause });
}
