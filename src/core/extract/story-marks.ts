/** On an element that shows something of another site, while an article is found. It stays or goes as one. */
export const embedMark = 'data-cc-embed';

/** What the mark says of an embed that has no name but what we call it: that is no text of the page. */
export const unnamedEmbed = 'unnamed';

/** On the time that a dated entry of a live blog begins with, while an article is found. */
export const entryTimeMark = 'data-cc-entry-time';

/** On a dated entry of a live blog, while an article is found. */
export const entryMark = 'data-cc-entry';
