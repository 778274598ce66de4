/** Why a read or a save failed. The words a reader sees live in `_locales` under `error_<code>`. */
export type ReadErrorCode =
  | 'no-tab'
  | 'page-not-allowed'
  | 'page-gone'
  | 'page-too-large'
  | 'not-a-web-page'
  | 'not-an-article'
  | 'no-answer'
  | 'save-failed'
  | 'unexpected';

export const readErrorCodes: readonly ReadErrorCode[] = [
  'no-tab',
  'page-not-allowed',
  'page-gone',
  'page-too-large',
  'not-a-web-page',
  'not-an-article',
  'no-answer',
  'save-failed',
  'unexpected',
];

/** An expected failure. `message` is for developers; readers are told by `code`. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ReadError';
    this.code = code;
  }
}

/** Anything thrown, as a ReadError: itself when it is one, else `unexpected` with the cause kept. */
export function toReadError(thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new ReadError('unexpected', message, { cause: thrown });
}
