/** How a line of status is meant. */
export type Tone = 'done' | 'failed';
export type Announce = (text: string, tone: Tone, ...more: readonly Node[]) => void;

/** How long good news stay, in ms: time to read a long file name twice. Bad news stay until the next. */
const goodNewsStay = 6_000;
/** How long they stay with something to press. */
const offerStay = 30_000;

/** Announces in `place` (a live region): seen, and spoken by screen readers. `more` stands behind the text, such as a button. */
export function announcer(place: HTMLElement): Announce {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text, tone, ...more) => {
    clearTimeout(timer);
    place.replaceChildren(text, ...more);
    place.dataset['tone'] = tone;
    const leave = () => {
      // Nobody loses what they are about to press.
      if (place.matches(':hover, :focus-within')) timer = setTimeout(leave, goodNewsStay);
      else place.replaceChildren();
    };
    if (tone === 'done') timer = setTimeout(leave, more.length > 0 ? offerStay : goodNewsStay);
  };
}
