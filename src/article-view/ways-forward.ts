import type { ReadErrorCode } from '../core/read-error.ts';

export type WayForward = 'try-again' | 'open-page' | 'copy-report';

/** What can help after a failure, the best first. Where nothing is wrong there is nothing to report. */
export function waysForward(code: ReadErrorCode): readonly WayForward[] {
  switch (code) {
    case 'no-tab':
    case 'page-not-allowed':
    case 'not-a-web-page':
      return ['open-page'];
    case 'page-gone':
      return ['try-again', 'open-page'];
    case 'page-too-large':
      return ['open-page', 'copy-report'];
    case 'not-an-article':
      return ['open-page', 'try-again', 'copy-report'];
    case 'no-answer':
    case 'save-failed':
    case 'unexpected':
      return ['try-again', 'open-page', 'copy-report'];
    default:
      return code satisfies never;
  }
}
