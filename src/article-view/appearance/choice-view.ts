import { makeElement } from '../make-element.ts';

/** One of a few: its value, and what shows it. */
export type ChoiceOption<Value extends string> = Readonly<{
  value: Value;
  sample: HTMLElement;
  name: string;
}>;

/** A group of controls, and what sets them to an appearance that was changed elsewhere. */
export type ControlView<Value> = Readonly<{ view: HTMLElement; show(value: Value): void }>;

/** A choice of one out of a few, each shown: radio buttons, between which the arrow keys move. */
export function choiceView<Value extends string>(
  page: Document,
  {
    name,
    label,
    options,
  }: Readonly<{ name: string; label: string; options: readonly ChoiceOption<Value>[] }>,
  onChoice: (value: Value) => void,
): ControlView<Value> {
  const choices = makeElement(page, 'div', 'choices');
  const radios = options.map(option => {
    const radio = page.createElement('input');
    radio.type = 'radio';
    radio.name = name;
    radio.value = option.value;
    radio.addEventListener('change', () => radio.checked && onChoice(option.value));
    option.sample.ariaHidden = 'true';
    choices.append(
      makeElement(
        page,
        'label',
        'choice',
        radio,
        option.sample,
        makeElement(page, 'span', 'name', option.name),
      ),
    );
    return radio;
  });
  const view = makeElement(page, 'fieldset', null, makeElement(page, 'legend', null, label), choices);
  return {
    view,
    show: value => {
      for (const radio of radios) radio.checked = radio.value === value;
    },
  };
}
