import type { Fault } from '../article-view/bug-report.ts';
import type { Article } from '../core/article.ts';

/** All that the popup can be. */
export type PopupState =
  | Readonly<{ name: 'reading' }>
  | Readonly<{ name: 'article'; article: Article }>
  | Readonly<{ name: 'problem'; fault: Fault }>;
