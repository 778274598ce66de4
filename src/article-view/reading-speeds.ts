/**
 * Words per minute of adults reading English non-fiction silently: the mean of 190 studies in Brysbaert,
 * "How many words do we read per minute?", Journal of Memory and Language 109 (2019) 104047. It stands for
 * every script that the table below does not know: languages with spaces between words lie near it.
 */
export const wordsPerMinute = 238;

/**
 * Characters (without white space) per minute, where words are not parted by spaces or carry much more than
 * an English word: Trauzettel-Klosinski & Dietz, "Standardized assessment of reading performance: the new
 * International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012) 5452–5461.
 */
export const charactersPerMinute = {
  arabic: 612,
  chinese: 255,
  cyrillic: 986,
  hebrew: 833,
  japanese: 357,
} as const;

export type CountedScript = keyof typeof charactersPerMinute;
