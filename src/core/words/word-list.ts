/** Words by the language (BCP 47) they are of. */
export type WordList = Readonly<Record<string, readonly string[]>>;
