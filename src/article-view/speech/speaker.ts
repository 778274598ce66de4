/** What is needed of the browser's speech synthesis. Tests have one of their own. */
export type Synthesis<Utterance> = Readonly<{
  speak(utterance: Utterance): void;
  cancel(): void;
  /** Whether it speaks or has something to speak. */
  isBusy(): boolean;
  /** Something to speak. `onEnd` is called when it was spoken, `onFail` when it could not be, neither after `cancel` for certain. */
  makeUtterance(text: string, told: Readonly<{ onStart(): void; onEnd(): void; onFail(): void }>): Utterance;
}>;

export type SpeakerState = 'stopped' | 'speaking' | 'paused' | 'ended' | 'failed';

/** Speaks the sentences of an article one after the other. */
export type Speaker = Readonly<{
  state(): SpeakerState;
  /** From the sentence with this index on, or on from where it was. */
  play(from?: number): void;
  pause(): void;
  /** To a sentence before or after; spoken at once where it speaks. */
  step(by: number): void;
  /** Speaks the sentence again where it speaks: with another voice, or at another rate. */
  again(): void;
  stop(): void;
}>;

/** How often it is looked whether the browser still speaks, in ms. */
const lookEvery = 1_000;
/** So many looks in a row at a browser that neither speaks nor says that it is done. */
const patience = 3;

/**
 * `onChange` is told every state and which sentence it is about. A sentence is an utterance of its own, because
 * Chromium cuts long ones. To pause is to end it, and to go on begins it again: voices over the network never go on
 * after the browser's own pause, and Firefox's has no effect on some systems.
 */
export function startSpeaker<Utterance>(
  sentences: readonly string[],
  synthesis: Synthesis<Utterance>,
  onChange: (state: SpeakerState, index: number) => void,
): Speaker {
  let state: SpeakerState = 'stopped';
  let index = 0;
  // What an older utterance still says is of no account. Kept, because Chromium forgets to tell the end of one that nobody holds.
  let current: Utterance | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  return {
    state: () => state,
    play(from = state === 'ended' ? 0 : index) {
      index = clamp(from);
      speak();
    },
    pause() {
      if (state === 'speaking') rest('paused');
    },
    step(by) {
      const next = clamp(index + by);
      if (state === 'speaking') {
        index = next;
        speak();
      } else {
        index = next;
        enter('paused');
      }
    },
    again() {
      if (state === 'speaking') speak();
    },
    stop: () => rest('stopped'),
  };

  function speak(): void {
    silence();
    const text = sentences[index];
    if (text === undefined) {
      enter('ended');
      return;
    }
    let idle = 0;
    let hasBegun = false;
    const isCurrent = () => current === utterance;
    const utterance = synthesis.makeUtterance(text, {
      onStart: () => {
        hasBegun = true;
      },
      onEnd: () => isCurrent() && goOn(),
      onFail: () => isCurrent() && rest('failed'),
    });
    current = utterance;
    enter('speaking');
    synthesis.speak(utterance);
    timer = setInterval(() => {
      idle = synthesis.isBusy() ? 0 : idle + 1;
      if (idle < patience) return;
      if (hasBegun) goOn();
      else rest('failed');
    }, lookEvery);
  }

  function goOn(): void {
    // It has ended by itself: cancelled once more, some browsers would skip the next.
    current = null;
    if (index + 1 >= sentences.length) rest('ended');
    else {
      index += 1;
      speak();
    }
  }

  function rest(next: SpeakerState): void {
    silence();
    enter(next);
  }

  function silence(): void {
    clearInterval(timer);
    if (current === null) return;
    current = null;
    synthesis.cancel();
  }

  function enter(next: SpeakerState): void {
    state = next;
    onChange(state, index);
  }

  function clamp(wanted: number): number {
    return Math.min(Math.max(0, wanted), Math.max(0, sentences.length - 1));
  }
}
