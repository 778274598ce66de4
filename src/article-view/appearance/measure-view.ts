import { messageText } from '../../platform/message-text.ts';
import type { AppearanceNumber } from '../../settings/appearance-ranges.ts';
import { appearanceRanges } from '../../settings/appearance-ranges.ts';
import { makeElement } from '../make-element.ts';
import type { ControlView } from './choice-view.ts';

/** A slider for a number of the appearance, with its value beside it; both say it as per cent. */
export function measureView(
  page: Document,
  { name, label }: Readonly<{ name: AppearanceNumber; label: string }>,
  onMove: (value: number) => void,
): ControlView<number> {
  const { least, most, step } = appearanceRanges[name];
  const written = new Intl.NumberFormat(messageText('messageLanguage'), { style: 'percent' });
  const slider = page.createElement('input');
  slider.type = 'range';
  slider.name = name;
  slider.min = String(least);
  slider.max = String(most);
  slider.step = String(step);
  const value = page.createElement('output');
  // The slider says it itself.
  value.ariaHidden = 'true';
  const show = (number: number) => {
    slider.value = String(number);
    slider.setAttribute('aria-valuetext', written.format(number / 100));
    value.textContent = written.format(number / 100);
  };
  slider.addEventListener('input', () => {
    show(slider.valueAsNumber);
    onMove(slider.valueAsNumber);
  });
  return {
    view: makeElement(page, 'label', 'measure', makeElement(page, 'span', null, label), slider, value),
    show,
  };
}
