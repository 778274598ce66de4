import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import './keyboard.css';

/** Lists what each key does: what the page's buttons say of themselves, and the keys that no button has. */
export function fillShortcuts(place: HTMLElement): void {
  const page = place.ownerDocument;
  const list = makeElement(page, 'dl', 'shortcuts');
  const others: readonly (readonly [readonly string[], string])[] = [
    [['j'], messageText('nextHeading')],
    [['k'], messageText('previousHeading')],
    [[','], messageText('previousSentence')],
    [['.'], messageText('nextSentence')],
    [[messageText('keyControl'), 'z'], messageText('undo')],
    [[messageText('keyEscape')], messageText('escapeDoes')],
  ];
  for (const [keys, does] of [...keysOfButtons(page), ...others]) {
    const caps = keys.map(key => makeElement(page, 'kbd', null, key.length === 1 ? key.toUpperCase() : key));
    list.append(
      makeElement(
        page,
        'div',
        null,
        makeElement(page, 'dt', null, ...caps),
        makeElement(page, 'dd', null, does),
      ),
    );
  }
  place.replaceChildren(makeElement(page, 'h2', 'panel-title', messageText('keyboard')), list);
}

function keysOfButtons(page: Document): readonly (readonly [readonly string[], string])[] {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('#bar button[aria-keyshortcuts]')];
  return buttons.map(button => [
    [button.getAttribute('aria-keyshortcuts') ?? ''],
    button.ariaLabel ?? button.textContent?.trim() ?? '',
  ]);
}
