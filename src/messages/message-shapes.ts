import type { Article, MarkdownFile } from '../core/article.ts';
import type { Capture } from '../core/capture/capture.ts';
import { captureLimits, longestSelection } from '../core/capture/limits.ts';
import { isArticle } from '../core/shapes/is-article.ts';
import { isReaderArticle } from '../core/shapes/is-reader-article.ts';
import {
  isAddress,
  isCount,
  isMoment,
  isNull,
  isText,
  listOf,
  nullOr,
  recordOf,
  type Shape,
  textOf,
} from '../core/shapes/shape.ts';
import type { Address, Answer, Ask, MessageName, SavedFile } from './protocol.ts';

/** What a message must ask, and what must be answered to it. */
export type MessageShapes<To extends Address, Name extends MessageName<To>> = Readonly<{
  ask: Shape<Ask<To, Name>>;
  answer: Shape<Answer<To, Name>>;
}>;

type AllShapes = Readonly<{
  [To in Address]: Readonly<{ [Name in MessageName<To>]: MessageShapes<To, Name> }>;
}>;

const isCapture = recordOf<Capture>({
  url: isAddress,
  baseUrl: isAddress,
  html: textOf(captureLimits.markup),
  selection: nullOr(textOf(longestSelection)),
  capturedAt: isMoment,
});

const hasArticle = recordOf<{ article: Article }>({ article: isArticle });
const isSavedFile = recordOf<SavedFile>({ name: isText, differing: listOf(isText) });
const isFile = recordOf<MarkdownFile>({ name: isText, text: isText, differing: listOf(isText) });

/**
 * The protocol, as it can be checked: types are gone by the time a message arrives. The extension’s parts are updated
 * one after the other, and a part that a page has got into its hands says what it likes.
 */
export const messageShapes: AllShapes = {
  background: {
    readTab: { ask: recordOf<{ tabId: number }>({ tabId: isCount }), answer: isArticle },
    openReader: { ask: isReaderArticle, answer: isNull },
    writeMarkdown: { ask: hasArticle, answer: isFile },
    saveMarkdown: { ask: hasArticle, answer: isSavedFile },
  },
  'dom-host': {
    extract: { ask: recordOf<{ capture: Capture }>({ capture: isCapture }), answer: isArticle },
    writeMarkdown: { ask: hasArticle, answer: isFile },
    saveMarkdown: { ask: hasArticle, answer: isSavedFile },
  },
};
