import { ReadError } from '../core/read-error.ts';
import type { Shape } from '../core/shapes/shape.ts';
import { onMessage } from '../platform/runtime-messages.ts';
import { messageShapes } from './message-shapes.ts';
import { failure, type Outcome, success } from './outcome.ts';
import type { Address, Handlers, Message, MessageName } from './protocol.ts';

/** What answers one message, with what it must be asked. */
type Answerer = Readonly<{ isAsk: Shape<unknown>; handler: (ask: never) => Promise<unknown> }>;

/**
 * Answers every message addressed to `address`. Call it synchronously when a worker starts: the event that
 * woke the worker is delivered to the listeners that exist by then.
 */
export function listen<To extends Address>(address: To, handlers: Handlers<To>): void {
  const answerers = listAnswerers(address, handlers);
  onMessage(received => {
    if (!isMessage(received) || received.to !== address) return undefined;
    const answerer = answerers.get(received.name);
    return answerer && answer(answerer, received);
  });
}

/** A map: no name finds what every object has. */
function listAnswerers<To extends Address>(
  address: To,
  handlers: Handlers<To>,
): ReadonlyMap<string, Answerer> {
  const shapes = messageShapes[address];
  const names = Object.keys(shapes) as MessageName<To>[];
  return new Map(names.map(name => [name, { isAsk: shapes[name].ask, handler: handlers[name] }]));
}

async function answer({ isAsk, handler }: Answerer, { name, ask }: Message): Promise<Outcome<unknown>> {
  try {
    if (!isAsk(ask)) throw new ReadError('unexpected', `${name} was asked for something that is none`);
    // Its shape was checked by the line above; which handler that fits, the protocol says.
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
