import { textOf } from '../../core/shapes/shape.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import { loadStored, saveStored } from '../../platform/stored-value.ts';

/** How a reader likes to be read to. */
export type SpeechSettings = Readonly<{
  /** Times the voice's own speed. */
  rate: number;
  /** The voice that was chosen for a language, by its `voiceURI`. */
  voices: ReadonlyMap<string, string>;
}>;

export const leastRate = 0.5;
export const mostRate = 2.5;

const storedKey = 'speech';
/** Longer than any language's or voice's name. */
const isName = textOf(300);
/** More languages than anybody reads. */
const mostLanguages = 50;

export async function loadSpeechSettings(): Promise<SpeechSettings> {
  return parseSpeechSettings(await loadStored(storedKey).catch(() => undefined));
}

/** Keeps the settings on this computer; from a private window nothing. */
export async function saveSpeechSettings({ rate, voices }: SpeechSettings): Promise<void> {
  if (isPrivateWindow()) return;
  const kept = Object.fromEntries([...voices].slice(-mostLanguages));
  await saveStored(storedKey, { rate, voices: kept }).catch(() => undefined);
}

/** What was stored, as far as it is what it should be. */
export function parseSpeechSettings(stored: unknown): SpeechSettings {
  const { rate, voices } = (typeof stored === 'object' && stored !== null ? stored : {}) as {
    rate?: unknown;
    voices?: unknown;
  };
  const isRate = typeof rate === 'number' && rate >= leastRate && rate <= mostRate;
  const entries = typeof voices === 'object' && voices !== null ? Object.entries(voices) : [];
  const isVoice = (entry: [string, unknown]): entry is [string, string] => entry.every(isName);
  return { rate: isRate ? rate : 1, voices: new Map(entries.filter(isVoice).slice(-mostLanguages)) };
}
