import { captureLimits } from '../capture/limits.ts';

/** Tells whether a value that came from elsewhere is what it should be. Never throws. */
export type Shape<Value> = (given: unknown) => given is Value;

/** Longer than any text that is made of a page: its markup with every `&` written out is less than twice as long. */
const longestText = captureLimits.markup * 2;

/** More than any list that is made of a page can hold. */
const mostItems = captureLimits.nodes;

export const isNull: Shape<null> = (given): given is null => given === null;

export const isFlag: Shape<boolean> = (given): given is boolean => typeof given === 'boolean';

export const isText: Shape<string> = textOf(longestText);

/** An address with its scheme. */
export const isAddress: Shape<string> = (given): given is string => isText(given) && URL.canParse(given);

/** A moment, as `Date` reads it. */
export const isMoment: Shape<string> = (given): given is string =>
  isText(given) && !Number.isNaN(Date.parse(given));

/** 0, 1, 2 …, exactly. */
export const isCount: Shape<number> = (given): given is number =>
  Number.isSafeInteger(given) && (given as number) >= 0;

/** A length, a share, a size: no infinity and nothing below 0. */
export const isMeasure: Shape<number> = (given): given is number =>
  typeof given === 'number' && given >= 0 && given < Number.POSITIVE_INFINITY;

/** A text of so many UTF-16 units at the most. */
export function textOf(most: number): Shape<string> {
  return (given): given is string => typeof given === 'string' && given.length <= most;
}

export function nullOr<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (given): given is Value | null => given === null || shape(given);
}

/** One of a few words. As keys, so that the compiler misses none. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, true>>): Shape<Word> {
  return (given): given is Word => typeof given === 'string' && Object.hasOwn(words, given);
}

export function listOf<Value>(shape: Shape<Value>, most = mostItems): Shape<readonly Value[]> {
  return (given): given is readonly Value[] =>
    // Spread, for `every` leaves out what a list has no value for.
    Array.isArray(given) && given.length <= most && [...given].every(shape);
}

/** An object with parts of its own. What else it has is let be. */
export function recordOf<Whole extends object>(
  parts: {
    readonly [Name in keyof Whole]: Shape<Whole[Name]>;
  },
): Shape<Whole> {
  const shapes = Object.entries<Shape<unknown>>(parts);
  return (given): given is Whole =>
    typeof given === 'object' &&
    given !== null &&
    shapes.every(([name, shape]) => Object.hasOwn(given, name) && shape(Reflect.get(given, name)));
}
