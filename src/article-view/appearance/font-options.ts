import { messageText } from '../../platform/message-text.ts';
import { type FontFamily, fontFamilies } from '../../settings/appearance.ts';
import { makeElement } from '../make-element.ts';
import type { ChoiceOption } from './choice-view.ts';

/** Each family of letters, shown in itself. */
export function fontOptions(page: Document): readonly ChoiceOption<FontFamily>[] {
  return fontFamilies.map(value => ({
    value,
    name: nameOf(value),
    sample: makeElement(page, 'span', `sample ${value}`, 'Aa'),
  }));
}

function nameOf(family: FontFamily): string {
  switch (family) {
    case 'serif':
      return messageText('fontSerif');
    case 'sans':
      return messageText('fontSans');
    case 'hyperlegible':
      return messageText('fontHyperlegible');
    default:
      return family satisfies never;
  }
}
