import { messageText } from '../../platform/message-text.ts';
import type { Appearance } from '../../settings/appearance.ts';
import type { AppearanceNumber } from '../../settings/appearance-ranges.ts';
import type { AppearanceStore } from '../../settings/start-appearance.ts';
import { makeElement } from '../make-element.ts';
import { choiceView } from './choice-view.ts';
import { fontOptions } from './font-options.ts';
import { measureView } from './measure-view.ts';
import { switchView } from './switch-view.ts';
import { themeOptions } from './theme-options.ts';

/**
 * The controls of how articles look, at what `store` says, whoever changes it, for as long as they are in a page. What they change is seen at once.
 * `onFailure` is called when a change cannot be kept. For any page with `appearance.css`, `colours.css`, `themes.css`,
 * `fonts.css` and `controls.css`; two of them in one page would share their radio buttons.
 */
export function appearanceControls(
  page: Document,
  store: AppearanceStore,
  onFailure: () => void,
): HTMLElement {
  const change = (part: Partial<Appearance>) => void store.change(part).catch(onFailure);
  const theme = choiceView(
    page,
    { name: 'theme', label: messageText('themeLabel'), options: themeOptions(page) },
    value => change({ theme: value }),
  );
  const font = choiceView(
    page,
    { name: 'fontFamily', label: messageText('fontLabel'), options: fontOptions(page) },
    value => change({ fontFamily: value }),
  );
  const measures = listMeasures().map(({ name, label }) => ({
    name,
    ...measureView(page, { name, label }, value => change({ [name]: value })),
  }));
  const justified = switchView(page, { name: 'isJustified', label: messageText('justified') }, isOn =>
    change({ isJustified: isOn }),
  );
  const pictures = switchView(page, { name: 'showsPictures', label: messageText('showsPictures') }, isOn =>
    change({ showsPictures: isOn }),
  );
  const reset = makeElement(page, 'button', 'button', messageText('appearanceReset'));
  reset.type = 'button';
  reset.addEventListener('click', () => void store.reset().catch(onFailure));

  const view = makeElement(
    page,
    'div',
    'appearance',
    theme.view,
    font.view,
    makeElement(page, 'div', 'measures', ...measures.map(measure => measure.view)),
    makeElement(page, 'div', null, justified.view, pictures.view),
    reset,
  );
  show(store.now());
  const stop = store.onChange(appearance => (view.isConnected ? show(appearance) : stop()));
  return view;

  function show(appearance: Appearance): void {
    theme.show(appearance.theme);
    font.show(appearance.fontFamily);
    for (const measure of measures) measure.show(appearance[measure.name]);
    justified.show(appearance.isJustified);
    pictures.show(appearance.showsPictures);
  }
}

function listMeasures(): readonly Readonly<{ name: AppearanceNumber; label: string }>[] {
  return [
    { name: 'textSize', label: messageText('textSize') },
    { name: 'lineWidth', label: messageText('lineWidth') },
    { name: 'lineHeight', label: messageText('lineHeight') },
    { name: 'letterSpacing', label: messageText('letterSpacing') },
    { name: 'wordSpacing', label: messageText('wordSpacing') },
  ];
}
