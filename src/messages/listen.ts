import { onMessage } from '../platform/runtime-messages.ts';
import { failure, type Outcome, success } from './outcome.ts';
import type { Address, Handlers, Message } from './protocol.ts';

/**
 * Answers every message addressed to `address`. Call it synchronously when a worker starts: the event that
 * woke the worker is delivered to the listeners that exist by then.
 */
export function listen<To extends Address>(address: To, handlers: Handlers<To>): void {
  const handlersByName = new Map<string, (ask: never) => Promise<unknown>>(Object.entries(handlers));
  onMessage(received => {
    if (!isMessage(received) || received.to !== address) return undefined;
    const handler = handlersByName.get(received.name);
    return handler && answer(handler, received.ask);
  });
}

async function answer(handler: (ask: never) => Promise<unknown>, ask: unknown): Promise<Outcome<unknown>> {
  try {
    // Only pages of this extension get here, and they send what the protocol says.
    return success(await handler(ask as never));
  } catch (thrown) {
    return failure(thrown);
  }
}

function isMessage(received: unknown): received is Message {
  return (
    typeof received === 'object' &&
    received !== null &&
    'to' in received &&
    'name' in received &&
    typeof received.name === 'string' &&
    'ask' in received
  );
}
