/** On an element that shows something of another site, while an article is found. It stays or goes as one. */
export const embedMark = 'data-cc-embed';

/** On the time that a dated entry of a live blog begins with, while an article is found. */
export const entryTimeMark = 'data-cc-entry-time';
