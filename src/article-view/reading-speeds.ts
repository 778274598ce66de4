/**
 * Words per minute of adults reading English non-fiction silently: the mean of 190 studies in Brysbaert,
 * "How many words do we read per minute? A review and meta-analysis of reading rate", Journal of Memory and
 * Language 109 (2019) 104047. It stands for every language that the tables below do not know.
 */
export const wordsPerMinute = 238;

/*
 * The tables are the means of Trauzettel-Klosinski & Dietz, "Standardized assessment of reading performance: the
 * new International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012) 5452–5461:
 * one text in 17 languages, 25 readers each (36 in Japanese), characters per minute without white space. They read
 * it aloud; for English that was 228 words per minute, 4 % below the silent mean above.
 */

/** Characters per minute where the letters alone tell which language it can be. */
export const charactersPerMinute = {
  arabic: 612,
  chinese: 255,
  cyrillic: 986,
  hebrew: 833,
  japanese: 357,
} as const;

export type CountedScript = keyof typeof charactersPerMinute;

/** Characters per minute of languages in Latin letters, by the first part of their BCP 47 tag. */
export const charactersPerMinuteIn: ReadonlyMap<string, number> = new Map([
  ['de', 920],
  ['es', 1025],
  ['fi', 1078],
  ['fr', 998],
  ['it', 950],
  ['nl', 978],
  ['pl', 916],
  ['pt', 913],
  ['sl', 885],
  ['sv', 917],
  ['tr', 1054],
]);
