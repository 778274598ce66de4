import type { Article } from '../../core/article.ts';
import { messageText } from '../../platform/message-text.ts';
import { scrollerOf } from '../scroller-of.ts';
import { browserSynthesis } from './browser-synthesis.ts';
import { browserVoices } from './browser-voices.ts';
import { chooseVoice, primaryOf, voicesFor } from './choose-voice.ts';
import { fillVoices } from './fill-voices.ts';
import { listSentences } from './list-sentences.ts';
import { firstInView, spokenMark } from './mark-spoken.ts';
import { playerView } from './player-view.ts';
import { type SpeakerState, startSpeaker } from './speaker.ts';
import { loadSpeechSettings, type SpeechSettings, saveSpeechSettings } from './speech-settings.ts';
import { voiceNote } from './voice-note.ts';

/** A player that is open. */
export type Speech = Readonly<{
  playOrPause(): void;
  /** Ends reading aloud and takes the player away. */
  close(): void;
}>;

/**
 * Opens the player at the end of the page and reads the shown article aloud from where the reader is, in the voice that
 * was chosen for its language. `onClose` is called once it is closed, by whomever.
 */
export async function startSpeech(view: HTMLElement, article: Article, onClose: () => void): Promise<Speech> {
  const page = view.ownerDocument;
  const before = page.activeElement;
  const language = article.language;
  const sentences = listSentences(view);
  const ranges = sentences.map(({ range }) => range);
  const mark = spokenMark(view);
  let settings: SpeechSettings = await loadSpeechSettings();
  let voices: readonly SpeechSynthesisVoice[] = [];
  let voice: SpeechSynthesisVoice | null = null;
  let isOpen = true;

  const synthesis = browserSynthesis(speechSynthesis, () => ({ voice, rate: settings.rate, language }));
  const speaker = startSpeaker(
    sentences.map(({ text }) => text),
    synthesis,
    onState,
  );
  const player = playerView(page, {
    playOrPause,
    step: speaker.step,
    setRate(rate) {
      settings = { ...settings, rate };
      player.showRate(rate);
      speaker.again();
      void saveSpeechSettings(settings);
    },
    setVoice(voiceURI) {
      voice = voices.find(each => each.voiceURI === voiceURI) ?? null;
      const chosen = new Map(settings.voices).set(primaryOf(language ?? ''), voiceURI);
      settings = { ...settings, voices: chosen };
      void saveSpeechSettings(settings);
      showVoices();
      if (speaker.state() === 'speaking') speaker.again();
      else playOrPause();
    },
    close,
  });
  player.showRate(settings.rate);
  player.setPlaying(false);
  page.body.append(player.element);
  player.play.focus({ preventScroll: true });
  page.defaultView?.addEventListener('pagehide', close);
  // A popup that cannot be seen is on its way out; a tab in the background is listened to.
  if (scrollerOf(view)) page.addEventListener('visibilitychange', close);
  speechSynthesis.addEventListener('voiceschanged', findVoices);
  void browserVoices(speechSynthesis).then(() => {
    if (!isOpen) return;
    findVoices();
    playOrPause();
  });
  return { playOrPause, close };

  /** Voices may come late, and go when the system loses them. */
  function findVoices(): void {
    const known = speechSynthesis.getVoices();
    if (known.length > 0) voices = known;
    const remembered = settings.voices.get(primaryOf(language ?? '')) ?? null;
    voice =
      chooseVoice(voicesFor(voices, language), remembered) ??
      voices.find(each => each.voiceURI === remembered) ??
      null;
    showVoices();
  }

  function showVoices(): void {
    const fitting = voicesFor(voices, language);
    fillVoices(player.voice, fitting, voices, voice);
    const wasThere = page.activeElement === player.play;
    player.play.disabled = voice === null;
    player.element.dataset['voices'] = voices.length > 0 ? 'some' : 'none';
    player.setNote(voiceNote(voice, fitting, voices, language));
    // What is disabled or gone keeps no focus.
    if (wasThere && voice === null) (voices.length > 0 ? player.voice : player.close).focus();
  }

  function playOrPause(): void {
    if (voice === null) return;
    if (speaker.state() === 'speaking') speaker.pause();
    else if (speaker.state() === 'paused') speaker.play();
    else speaker.play(speaker.state() === 'ended' ? 0 : firstInView(view, ranges));
  }

  function onState(state: SpeakerState, index: number): void {
    player.setPlaying(state === 'speaking');
    const range = ranges[index];
    if ((state === 'speaking' || state === 'paused') && range) mark.show(range);
    else mark.clear();
    if (state === 'ended') player.setNote(messageText('speechEnded'));
    if (state === 'failed') player.setNote(messageText('speechFailed'));
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    speaker.stop();
    page.defaultView?.removeEventListener('pagehide', close);
    page.removeEventListener('visibilitychange', close);
    speechSynthesis.removeEventListener('voiceschanged', findVoices);
    player.element.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    onClose();
  }
}
