import { messageText } from '../../platform/message-text.ts';
import { keepFocus } from './keep-focus.ts';
import { nearestShown } from './show-edits.ts';

/** Lets a reader walk from block to block of an article and cut them, with the mouse or with the keys. */
export type CutMode = Readonly<{
  isOn(): boolean;
  start(): void;
  /** Whether it was on. */
  end(): boolean;
}>;

const steps = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/** `cut` is told the name of a block; `onSwitch` when the mode begins and ends. */
export function cutMode(
  view: HTMLElement,
  cut: (name: string) => void,
  onSwitch: (isOn: boolean) => void,
): CutMode {
  let isOn = false;
  let last: HTMLElement | null = null;

  view.addEventListener(
    'click',
    event => {
      if (!isOn) return;
      const block = event.target instanceof Element ? blockOf(event.target) : null;
      if (!block) return;
      // A link in the block is not followed.
      event.preventDefault();
      event.stopPropagation();
      cutAndGoOn(block);
    },
    true,
  );
  view.addEventListener('keydown', event => {
    if (!isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target instanceof Element ? blockOf(event.target) : null;
    const step = steps.get(event.key);
    if (step !== undefined) focus(neighbour(at, step));
    else if (at && ['Enter', 'Delete', 'Backspace', 'x'].includes(event.key)) cutAndGoOn(at);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { isOn: () => isOn, start, end };

  function start(): void {
    isOn = true;
    view.dataset['cutting'] = '';
    onSwitch(true);
    // What is read at this moment, not what is first.
    const first = blocks().find(block => block.getBoundingClientRect().top >= 0) ?? null;
    // Screen readers tell once how it is done. No id is needed for it: an article carries none but those of notes.
    first?.setAttribute('aria-description', messageText('cutHint'));
    focus(first);
  }

  function end(): boolean {
    if (!isOn) return false;
    isOn = false;
    delete view.dataset['cutting'];
    for (const block of view.querySelectorAll('[data-block][tabindex]')) {
      // Reading goes on from there.
      if (block !== view.ownerDocument.activeElement) block.removeAttribute('tabindex');
      block.removeAttribute('aria-description');
    }
    // The button that ends it goes with it.
    keepFocus(
      view.ownerDocument,
      () => onSwitch(false),
      () => nearestShown(view, last),
    );
    return true;
  }

  function cutAndGoOn(block: HTMLElement): void {
    const next = neighbour(block, 1) ?? neighbour(block, -1);
    cut(block.dataset['block'] ?? '');
    if (next) focus(next);
    else end();
  }

  function neighbour(block: HTMLElement | null, step: number): HTMLElement | null {
    const all = blocks();
    const at = block ? all.indexOf(block) : -1;
    return all[at === -1 ? 0 : at + step] ?? null;
  }

  /** What can be cut by itself: a section is cut entry by entry. */
  function blocks(): HTMLElement[] {
    return [...view.querySelectorAll<HTMLElement>('[data-block]')].filter(
      block => block.checkVisibility() && !block.querySelector('[data-block]'),
    );
  }

  function blockOf(element: Element): HTMLElement | null {
    const block = element.closest<HTMLElement>('[data-block]');
    return block && view.contains(block) ? block : null;
  }

  function focus(block: HTMLElement | null): void {
    if (!block) return;
    last = block;
    if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'nearest' });
  }
}
