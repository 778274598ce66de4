/** How long a browser may take to tell its voices, in ms. Some load them when they are first asked for. */
const patience = 2_000;

/** The browser's voices, once it tells of any; none after a while. */
export function browserVoices(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = synthesis.getVoices();
  if (voices.length > 0) return Promise.resolve(voices);
  return new Promise(resolve => {
    const tell = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', tell);
      resolve(synthesis.getVoices());
    };
    const timer = setTimeout(tell, patience);
    synthesis.addEventListener('voiceschanged', tell);
  });
}
