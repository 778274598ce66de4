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
    case 'page-not-loaded':
    case 'page-busy':
      return ['try-again', 'open-page'];
    case 'page-too-large':
    case 'too-many-elements':
      return ['open-page', 'copy-report'];
    case 'article-in-frame':
    case 'not-an-article':
      return ['open-page', 'try-again', 'copy-report'];
    case 'no-answer':
    case 'reading-stopped':
    case 'save-failed':
    case 'too-large-for-tab':
    case 'unexpected':
      return ['try-again', 'open-page', 'copy-report'];
    default:
      return code satisfies never;
  }
}
