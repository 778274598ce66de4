import { messageText } from '../../platform/message-text.ts';
import type { AppearanceStore } from '../../settings/start-appearance.ts';
import type { Announce } from '../announcer.ts';
import type { Panel } from '../panel.ts';
import { appearanceControls } from './appearance-controls.ts';

/** A large and a small letter. */
const icon = 'M1.8 15.5l4.2-11 4.2 11M3.4 11.7h5.2M18.2 9v6.5m0-3.2a3.1 3.1 0 1 1-6.2 0 3.1 3.1 0 0 1 6.2 0';

/** The panel in which a person says how articles look. */
export function appearancePanel(page: Document, store: AppearanceStore, announce: Announce): Panel {
  return {
    name: 'appearance',
    label: messageText('appearance'),
    hint: messageText('appearanceHint'),
    shortcut: 'a',
    icon,
    needsArticle: false,
    fill: place => {
      place.replaceChildren(
        appearanceControls(page, store, () => announce(messageText('appearanceNotKept'), 'failed')),
      );
    },
  };
}
