import {
  type ErrorFacts,
  ReadError,
  type ReadErrorCode,
  readErrorCodes,
  toReadError,
} from '../core/read-error.ts';

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

/** The value of an outcome; throws its failure as a `ReadError`, and `no-answer` when it is no outcome. */
export function unwrap<Value>(outcome: Outcome<Value> | undefined | null): Value {
  if (typeof outcome !== 'object' || outcome === null || typeof outcome.ok !== 'boolean') {
    throw new ReadError('no-answer', 'the answer was empty');
  }
  if (outcome.ok) return outcome.value;
  const code = readErrorCodes.includes(outcome.code) ? outcome.code : 'unexpected';
  throw new ReadError(code, outcome.detail, { facts: outcome.facts ?? [] });
}
