/** Carries whole messages, as text, to and from a browser. */
export type Transport = {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
  onEnd(listener: () => void): void;
  end(): void;
};

/** One connection in a browser's remote protocol, either Chrome's DevTools Protocol or WebDriver BiDi. */
export type ProtocolConnection = {
  /** Calls a command and gives its answer. Throws an `Error` naming the command when it fails or hangs. */
  send<T = unknown>(method: string, params?: object, sessionId?: string): Promise<T>;
  /** Hears an event, from every session; gives the function that stops it. */
  on<T>(method: string, listener: (params: T, sessionId: string | null) => void): () => void;
  end(): void;
};

type Message = {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  sessionId?: string;
  /** An object in Chrome's protocol, a code with `message` beside it in BiDi. */
  error?: string | { message: string };
  message?: string;
};

type Call = {
  method: string;
  sessionId: string | null;
  resolve(value: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
};
type Listener = (params: unknown, sessionId: string | null) => void;

const answerTimeoutMs = 30_000;

/** Speaks JSON commands, answers and events over a transport. Both protocols share this shape. */
export function connectProtocol(transport: Transport): ProtocolConnection {
  const calls = new Map<number, Call>();
  const listeners = new Map<string, Set<Listener>>();
  let lastId = 0;
  let ended = false;

  transport.onText(text => {
    const message: Message = JSON.parse(text);
    if (message.method === 'Target.detachedFromTarget') rejectCallsTo(message.params);
    if (message.method !== undefined) {
      for (const listener of [...(listeners.get(message.method) ?? [])]) {
        listener(message.params, message.sessionId ?? null);
      }
    }
    const call = calls.get(message.id ?? -1);
    if (!call) return;
    calls.delete(message.id ?? -1);
    clearTimeout(call.timer);
    if (message.error === undefined) call.resolve(message.result);
    else call.reject(new Error(`${call.method}: ${describe(message)}`));
  });

  /** A page that closes takes the answers it owes with it (Chrome's protocol). */
  function rejectCallsTo(params: unknown): void {
    const { sessionId } = params as { sessionId: string };
    for (const [id, call] of calls) {
      if (call.sessionId !== sessionId) continue;
      calls.delete(id);
      clearTimeout(call.timer);
      call.reject(new Error(`${call.method}: the page was detached`));
    }
  }

  transport.onEnd(() => {
    ended = true;
    for (const call of calls.values()) {
      clearTimeout(call.timer);
      call.reject(new Error(`${call.method}: the browser has ended`));
    }
    calls.clear();
  });

  return {
    send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
      if (ended) return Promise.reject(new Error(`${method}: the browser has ended`));
      lastId += 1;
      const id = lastId;
      // Made now, so that its stack leads to the caller.
      const hung = new Error(`${method}: no answer in ${answerTimeoutMs} ms`);
      return new Promise<T>((resolve, reject) => {
        const timer = setTimeout(() => {
          calls.delete(id);
          reject(hung);
        }, answerTimeoutMs);
        // The protocol's documentation says what a command answers; the caller names that type.
        calls.set(id, {
          method,
          sessionId: sessionId ?? null,
          resolve: value => resolve(value as T),
          reject,
          timer,
        });
        transport.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
      });
    },
    on<T>(method: string, listener: (params: T, sessionId: string | null) => void): () => void {
      const known = listeners.get(method) ?? new Set<Listener>();
      listeners.set(method, known);
      const heard: Listener = (params, sessionId) => listener(params as T, sessionId);
      known.add(heard);
      return () => known.delete(heard);
    },
    end: () => transport.end(),
  };
}

function describe(message: Message): string {
  if (typeof message.error === 'object') return message.error.message;
  return [message.error, message.message].filter(Boolean).join(': ');
}
