import type { WordList } from './word-list.ts';

/** Single words that announce another story before a colon and its link, and begin many a sentence. */
export const pointerLabels: WordList = {
  en: ['More', 'Related', 'Read', 'Watch'],
  de: ['Mehr', 'Lesetipp'],
};
