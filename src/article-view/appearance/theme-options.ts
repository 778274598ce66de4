import { messageText } from '../../platform/message-text.ts';
import { type Theme, themes } from '../../settings/appearance.ts';
import { makeElement } from '../make-element.ts';
import type { ChoiceOption } from './choice-view.ts';

/** Each theme with a patch of its own colours; “as the system” has both that it may be. */
export function themeOptions(page: Document): readonly ChoiceOption<Theme>[] {
  const patch = (...shown: readonly Theme[]) => {
    const halves = shown.map(theme => {
      const half = makeElement(page, 'span', null, shown.length > 1 ? 'A' : 'Aa');
      half.dataset['theme'] = theme;
      return half;
    });
    return makeElement(page, 'span', 'patch', ...halves);
  };
  return themes.map(value => ({
    value,
    name: nameOf(value),
    sample: value === 'system' ? patch('light', 'dark') : patch(value),
  }));
}

function nameOf(theme: Theme): string {
  switch (theme) {
    case 'system':
      return messageText('themeSystem');
    case 'light':
      return messageText('themeLight');
    case 'sepia':
      return messageText('themeSepia');
    case 'dark':
      return messageText('themeDark');
    case 'black':
      return messageText('themeBlack');
    case 'contrast':
      return messageText('themeContrast');
    default:
      return theme satisfies never;
  }
}
