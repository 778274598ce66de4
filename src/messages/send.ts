import { ReadError } from '../core/read-error.ts';
import { sendMessage } from '../platform/runtime-messages.ts';
import { type Outcome, unwrap } from './outcome.ts';
import type { Address, Answer, Ask, Message, MessageName } from './protocol.ts';

/**
 * How long an answer may take, in ms: reading a page of the largest allowed size takes about 10 s on a slow
 * machine; whoever waits longer is better served by a message.
 */
export const answerDeadline = 30_000;

/**
 * Asks another part of the extension and waits for its answer. Throws the `ReadError` that the other side
 * threw, or `no-answer` when there is none within `answerDeadline`.
 */
export async function send<To extends Address, Name extends MessageName<To>>(
  to: To,
  name: Name,
  ask: Ask<To, Name>,
): Promise<Answer<To, Name>> {
  const message: Message = { to, name, ask };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new ReadError('no-answer', `${to} did not answer ${name} in ${answerDeadline} ms`)),
      answerDeadline,
    );
  });
  try {
    // The protocol promises this type; the listener of the same protocol keeps the promise.
    const outcome = (await Promise.race([sendMessage(message), late])) as Outcome<Answer<To, Name>>;
    return unwrap(outcome);
  } catch (thrown) {
    if (thrown instanceof ReadError) throw thrown;
    throw new ReadError('no-answer', `${to} could not be asked ${name}`, { cause: thrown });
  } finally {
    clearTimeout(timer);
  }
}
