import type { Synthesis } from './speaker.ts';

/** How the next sentence is to be spoken. */
export type Manner = Readonly<{ voice: SpeechSynthesisVoice | null; rate: number; language: string | null }>;

/** The browser's speech synthesis, speaking in the manner that `manner` gives at the time. */
export function browserSynthesis(
  synthesis: SpeechSynthesis,
  manner: () => Manner,
): Synthesis<SpeechSynthesisUtterance> {
  return {
    speak: utterance => synthesis.speak(utterance),
    cancel: () => synthesis.cancel(),
    isBusy: () => synthesis.speaking || synthesis.pending,
    makeUtterance(text, { onStart, onEnd, onFail }) {
      const utterance = new SpeechSynthesisUtterance(text);
      const { voice, rate, language } = manner();
      utterance.voice = voice;
      utterance.lang = voice?.lang ?? language ?? '';
      utterance.rate = rate;
      utterance.addEventListener('start', onStart);
      utterance.addEventListener('end', onEnd);
      utterance.addEventListener('error', onFail);
      return utterance;
    },
  };
}
