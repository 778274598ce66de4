import { makeElement } from '../make-element.ts';
import type { ControlView } from './choice-view.ts';

/** Something that is on or off. */
export function switchView(
  page: Document,
  { name, label }: Readonly<{ name: string; label: string }>,
  onTurn: (isOn: boolean) => void,
): ControlView<boolean> {
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.name = name;
  box.addEventListener('change', () => onTurn(box.checked));
  return {
    view: makeElement(page, 'label', 'switch', box, makeElement(page, 'span', null, label)),
    show: isOn => {
      box.checked = isOn;
    },
  };
}
