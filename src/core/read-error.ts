/** Why a read or a save failed. The words a reader sees live in `_locales` under `error_<code>`. */
export type ReadErrorCode =
  | 'no-tab'
  | 'page-not-allowed'
  | 'page-gone'
  | 'page-not-loaded'
  | 'page-busy'
  | 'page-too-large'
  | 'too-many-elements'
  | 'not-a-web-page'
  | 'not-an-article'
  | 'article-in-frame'
  | 'no-answer'
  | 'reading-stopped'
  | 'save-failed'
  | 'too-large-for-tab'
  | 'unexpected';

export const readErrorCodes: readonly ReadErrorCode[] = [
  'no-tab',
  'page-not-allowed',
  'page-gone',
  'page-not-loaded',
  'page-busy',
  'page-too-large',
  'too-many-elements',
  'not-a-web-page',
  'not-an-article',
  'article-in-frame',
  'no-answer',
  'reading-stopped',
  'save-failed',
  'too-large-for-tab',
  'unexpected',
];

/** What fills the places of an error's words: numbers as such, so that each language writes them its way. */
export type ErrorFacts = readonly (string | number)[];

/** An expected failure. `message` is for developers; readers are told by `code` and `facts`. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ReadErrorCode, message: string, options: ErrorOptions & { facts?: ErrorFacts } = {}) {
    super(message, options);
    this.name = 'ReadError';
    this.code = code;
    this.facts = options.facts ?? [];
  }
}

/** Anything thrown, as a ReadError: itself when it is one, else `unexpected` with the cause kept. */
export function toReadError(thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown;
  return new ReadError('unexpected', wordsOf(thrown), { cause: thrown });
}

function wordsOf(thrown: unknown): string {
  // Anything can be thrown, even what has no words and throws when it is asked for some.
  try {
    return String(thrown instanceof Error ? thrown.message : thrown);
  } catch {
    return typeof thrown;
  }
}
