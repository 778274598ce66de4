import type { Announce } from '../article-view/announcer.ts';
import { makeElement } from '../article-view/make-element.ts';
import { forgetPlaces, loadPlaces, setResume } from '../article-view/resume/kept-places.ts';
import { messageText } from '../platform/message-text.ts';

/** Whether the place where one stopped is kept, and a way to forget all places. */
export function readingView(page: Document, announce: Announce): readonly HTMLElement[] {
  const isOn = makeElement(page, 'input', null);
  isOn.type = 'checkbox';
  isOn.name = 'resume';
  void loadPlaces().then(kept => {
    isOn.checked = kept.isOn;
  });
  isOn.addEventListener('change', () => void tell(setResume(isOn.checked), messageText('settingKept')));
  const forget = makeElement(page, 'button', 'button', messageText('forgetPlaces'));
  forget.type = 'button';
  forget.addEventListener('click', () => void tell(forgetPlaces(), messageText('placesForgotten')));
  return [
    makeElement(page, 'p', null, makeElement(page, 'label', null, isOn, ` ${messageText('resumeSetting')}`)),
    makeElement(page, 'p', 'explanation', messageText('resumeExplanation')),
    makeElement(page, 'p', null, forget),
  ];

  async function tell(done: Promise<void>, words: string): Promise<void> {
    await done.then(
      () => announce(words, 'done'),
      () => announce(messageText('settingNotKept'), 'failed'),
    );
  }
}
