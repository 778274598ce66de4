import { messageText } from '../../platform/message-text.ts';
import { iconView } from '../icon-view.ts';
import { makeElement } from '../make-element.ts';
import { leastRate, mostRate } from './speech-settings.ts';
import './speech.css';

/** What the reader does with the player. */
export type PlayerActions = Readonly<{
  playOrPause(): void;
  step(by: number): void;
  setRate(rate: number): void;
  /** By its `voiceURI`. */
  setVoice(voice: string): void;
  close(): void;
}>;

/** The bar from which one is read to. */
export type PlayerView = Readonly<{
  element: HTMLElement;
  /** The button that the focus goes to. */
  play: HTMLButtonElement;
  voice: HTMLSelectElement;
  close: HTMLButtonElement;
  setPlaying(isPlaying: boolean): void;
  showRate(rate: number): void;
  /** Something the reader should know; `null` for nothing. */
  setNote(words: string | null): void;
}>;

const icons = {
  play: 'M6.5 4.5v11l9-5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  previous: 'M14.5 5v10L8 10zM5.5 5v10',
  next: 'M5.5 5v10l6.5-5zM14.5 5v10',
  close: 'm5.5 5.5 9 9m0-9-9 9',
};

/** Makes the player; it stands nowhere yet. */
export function playerView(page: Document, actions: PlayerActions): PlayerView {
  const play = tool(icons.play, messageText('speechPlay'), actions.playOrPause);
  const back = tool(icons.previous, messageText('previousSentence'), () => actions.step(-1), ',');
  const forth = tool(icons.next, messageText('nextSentence'), () => actions.step(1), '.');
  const close = tool(icons.close, messageText('endSpeech'), actions.close);
  close.classList.add('last');
  const rate = makeElement(page, 'input', null);
  Object.assign(rate, { type: 'range', min: String(leastRate), max: String(mostRate), step: '0.1' });
  const shownRate = makeElement(page, 'output', null);
  rate.addEventListener('input', () => actions.setRate(rate.valueAsNumber));
  const voice = makeElement(page, 'select', null);
  voice.addEventListener('change', () => actions.setVoice(voice.value));
  const note = makeElement(page, 'p', 'speech-note');
  note.setAttribute('role', 'status');
  const element = makeElement(
    page,
    'section',
    'player',
    makeElement(page, 'span', 'speech-keys', back, play, forth),
    makeElement(page, 'label', 'speech-rate', words('speechRate'), rate, shownRate),
    makeElement(page, 'label', 'speech-voice', words('speechVoice'), voice),
    close,
    note,
  );
  element.ariaLabel = messageText('speech');
  element.lang = messageText('messageLanguage');
  return { element, play, voice, close, setPlaying, showRate, setNote };

  function tool(icon: string, label: string, act: () => void, shortcut?: string): HTMLButtonElement {
    const button = makeElement(page, 'button', 'button quiet', iconView(icon, page));
    button.type = 'button';
    button.ariaLabel = label;
    button.title = label;
    if (shortcut) button.setAttribute('aria-keyshortcuts', shortcut);
    button.addEventListener('click', act);
    return button;
  }

  function words(key: 'speechRate' | 'speechVoice'): HTMLElement {
    const text = key === 'speechRate' ? messageText('speechRate') : messageText('speechVoice');
    return makeElement(page, 'span', null, text);
  }

  function setPlaying(isPlaying: boolean): void {
    const label = messageText(isPlaying ? 'speechPause' : 'speechPlay');
    play.replaceChildren(iconView(isPlaying ? icons.pause : icons.play, page));
    play.ariaLabel = label;
    play.title = label;
  }

  function showRate(value: number): void {
    const number = new Intl.NumberFormat(messageText('messageLanguage'), { maximumFractionDigits: 1 });
    rate.value = String(value);
    shownRate.textContent = messageText('times', number.format(value));
    rate.setAttribute('aria-valuetext', shownRate.textContent);
  }

  function setNote(text: string | null): void {
    note.textContent = text ?? '';
  }
}
