import { ReadError, type ReadErrorCode } from '../core/read-error.ts';

/** What Chromium 156 and Firefox 153 say when a script cannot be injected. */
const sayings: readonly (readonly [RegExp, ReadErrorCode])[] = [
  [
    /no tab with id|invalid tab id|tab was closed|was removed|frame .*removed|document .*destroyed/i,
    'page-gone',
  ],
  [/showing error page/i, 'page-not-loaded'],
  [
    /cannot access|cannot be scripted|missing host permission|extensions gallery|not allowed/i,
    'page-not-allowed',
  ],
];

/** The browser's refusal as a `ReadError`, the browser's own words kept for developers. */
export function toInjectionError(thrown: unknown): ReadError {
  if (thrown instanceof ReadError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const code = sayings.find(([saying]) => saying.test(message))?.[1] ?? 'unexpected';
  return new ReadError(code, message, { cause: thrown });
}
