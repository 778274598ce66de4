import { type ErrorFacts, type ReadErrorCode, toReadError } from '../core/read-error.ts';

/** What comes back over a boundary that cannot carry a thrown error. */
export type Outcome<Value> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; code: ReadErrorCode; detail: string; facts: ErrorFacts }>;

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failure(thrown: unknown): Outcome<never> {
  const error = toReadError(thrown);
  return { ok: false, code: error.code, detail: error.message, facts: error.facts };
}
