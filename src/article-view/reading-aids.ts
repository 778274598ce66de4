import type { Article } from '../core/article.ts';
import type { Announce } from './announcer.ts';
import { goTo } from './go-to.ts';
import { listHeadings } from './outline/list-headings.ts';
import { fillOutline } from './outline/outline-view.ts';
import { stepHeading } from './outline/step-heading.ts';
import { addProgressLine, timeLeft } from './progress/progress-line.ts';
import { watchReading } from './progress/watch-reading.ts';
import { readingMinutes } from './reading-minutes.ts';
import { startResume } from './resume/start-resume.ts';
import type { Speech } from './speech/start-speech.ts';

/** What helps with reading the article that is shown. */
export type ReadingAids = Readonly<{
  hasHeadings: boolean;
  fillOutline(place: HTMLElement, closePanel: () => void): void;
  stepHeading(step: 1 | -1): void;
  /** Opens the player and reads, or pauses and goes on. */
  readAloud(): void;
  /** Whether it was read aloud. */
  endSpeech(): boolean;
  end(): void;
}>;

/** Starts them with an article. `onSpeech` is told when the player opens and closes. */
export function startReadingAids(
  view: HTMLElement,
  article: Article,
  announce: Announce,
  onSpeech: (isOpen: boolean) => void,
): ReadingAids {
  const page = view.ownerDocument;
  const text = view.querySelector('.body')?.textContent ?? '';
  const minutes = readingMinutes(text, article.wordCount, article.language);
  const line = addProgressLine(page, minutes);
  // A selection is read in one go, and is no place in the article.
  const resume = article.reading === 'selection' ? null : startResume(view, article, announce);
  const watch = watchReading(view, position => {
    line.show(position);
    resume?.moved(position);
  });
  let speech: Promise<Speech> | null = null;

  return {
    hasHeadings: listHeadings(view).length > 0,
    fillOutline(place, closePanel) {
      const now = watch.now();
      fillOutline(place, view, now ? timeLeft(minutes, now) : '', to => {
        closePanel();
        goTo(to);
      });
    },
    stepHeading: step => stepHeading(view, step),
    readAloud() {
      if (speech) {
        void speech.then(({ playOrPause }) => playOrPause());
        return;
      }
      onSpeech(true);
      speech = import('./speech/start-speech.ts').then(({ startSpeech }) =>
        startSpeech(view, article, closed),
      );
      speech.catch(closed);
    },
    endSpeech,
    end() {
      endSpeech();
      watch.end();
      resume?.end();
      line.remove();
    },
  };

  function closed(): void {
    speech = null;
    onSpeech(false);
  }

  function endSpeech(): boolean {
    if (!speech) return false;
    void speech.then(({ close }) => close());
    return true;
  }
}
