import type { Article, MarkdownFile } from '../core/article.ts';
import type { Capture } from '../core/capture/capture.ts';
import type { ReaderArticle } from '../core/edit/reader-article.ts';

/** What became of a saved article: the name of its file, and the passages that others may read otherwise. */
export type SavedFile = Pick<MarkdownFile, 'name' | 'differing'>;

/**
 * Every message of the extension: who is asked, for what, with which answer. A new message starts as a line
 * here; the compiler then lists what is missing.
 *
 * `background` is the service worker (Chrome) or the event page (Firefox). `dom-host` is whoever has a DOM to
 * work in and outlives the popup: the offscreen document (Chrome) or the same event page (Firefox).
 */
export type Protocol = {
  background: {
    /** Captures the tab's page now and reads its article. */
    readTab: { ask: { tabId: number }; answer: Article };
    /** Shows the article in a tab of its own, with what was changed of it. */
    openReader: { ask: ReaderArticle; answer: null };
    writeMarkdown: { ask: { article: Article }; answer: MarkdownFile };
    /** Writes the article as Markdown and hands the file to the browser's downloads. */
    saveMarkdown: { ask: { article: Article }; answer: SavedFile };
  };
  'dom-host': {
    extract: { ask: { capture: Capture }; answer: Article };
    writeMarkdown: { ask: { article: Article }; answer: MarkdownFile };
    saveMarkdown: { ask: { article: Article }; answer: SavedFile };
  };
};

export type Address = keyof Protocol;
export type MessageName<To extends Address> = keyof Protocol[To] & string;
export type Ask<To extends Address, Name extends MessageName<To>> = Protocol[To][Name] extends {
  ask: infer Asked;
}
  ? Asked
  : never;
export type Answer<To extends Address, Name extends MessageName<To>> = Protocol[To][Name] extends {
  answer: infer Answered;
}
  ? Answered
  : never;

/** One function for every message that `To` can be asked. */
export type Handlers<To extends Address> = {
  [Name in MessageName<To>]: (ask: Ask<To, Name>) => Promise<Answer<To, Name>>;
};

/** What travels. `to` is there because Chrome delivers a message to every page of the extension. */
export type Message = Readonly<{ to: Address; name: string; ask: unknown }>;
