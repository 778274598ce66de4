/** What is asked of a voice of the browser's. */
export type Voice = Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang' | 'localService' | 'default'>;

/** The voices that speak a language (all where it is unknown), those first that keep the text on this computer. */
export function voicesFor<Kind extends Voice>(
  voices: readonly Kind[],
  language: string | null,
): readonly Kind[] {
  const wanted = tagOf(language ?? '');
  return voices
    .filter(({ lang }) => language === null || primaryOf(lang) === primaryOf(language))
    .toSorted((one, other) => rank(one, wanted) - rank(other, wanted));
}

/**
 * The voice to begin with: the one that was chosen for the language before, else the first that keeps the text on this
 * computer. A voice that sends the text to its maker is never chosen for a reader.
 */
export function chooseVoice<Kind extends Voice>(
  fitting: readonly Kind[],
  remembered: string | null,
): Kind | null {
  return (
    fitting.find(({ voiceURI }) => voiceURI === remembered) ??
    fitting.find(({ localService }) => localService) ??
    null
  );
}

/** The language without its region: `de` of `de-AT`, and of `de_AT`, as some systems write it. */
export function primaryOf(language: string): string {
  return tagOf(language).split('-', 1)[0] ?? '';
}

function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function rank(voice: Voice, wanted: string): number {
  return (voice.localService ? 0 : 4) + (tagOf(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
}
