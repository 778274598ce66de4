import { type ErrorFacts, ReadError, readErrorCodes } from '../core/read-error.ts';
import { isMeasure, listOf, type Shape, textOf } from '../core/shapes/shape.ts';

/** Longest words for developers, in characters: they may come from a page. */
const longestDetail = 1000;

/** More than any sentence has places, and more than anybody reads in one. */
const mostFacts = 9;
const isFactText = textOf(300);

const isFact = (given: unknown): given is string | number => isFactText(given) || isMeasure(given);
const areFacts: Shape<ErrorFacts> = listOf(isFact, mostFacts);

/**
 * The value of an outcome (`outcome.ts`), of which nothing is known; throws its failure as a `ReadError`, and
 * `no-answer` when it is no outcome.
 */
export function unwrap(outcome: unknown): unknown {
  if (!isOutcome(outcome)) throw new ReadError('no-answer', 'the answer was empty');
  const { ok, value, code, detail, facts } = outcome;
  if (ok) return value;
  const known = readErrorCodes.find(each => each === code) ?? 'unexpected';
  const told = typeof detail === 'string' ? detail.slice(0, longestDetail) : '';
  throw new ReadError(known, told, { facts: areFacts(facts) ? facts : [] });
}

type Arrived = Readonly<{ ok: boolean } & Partial<Record<'value' | 'code' | 'detail' | 'facts', unknown>>>;

function isOutcome(given: unknown): given is Arrived {
  return typeof given === 'object' && given !== null && 'ok' in given && typeof given.ok === 'boolean';
}
