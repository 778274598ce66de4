import { appearanceControls } from '../article-view/appearance/appearance-controls.ts';
import { privacyView } from '../article-view/privacy-view.ts';
import { messageText } from '../platform/message-text.ts';
import { startAppearance } from '../settings/start-appearance.ts';
import { aboutView } from './about-view.ts';
import { readingView } from './reading-view.ts';
import { rulesView } from './rules-view.ts';
import type { SettingsSection } from './settings-section.ts';
import { shortcutsView } from './shortcuts-view.ts';

/** All sections in the order of the page: first what can be set, then what can be known. */
export function settingsSections(): readonly SettingsSection[] {
  return [
    {
      name: 'appearance',
      title: messageText('appearance'),
      fill: (place, announce) => {
        const page = place.ownerDocument;
        const tell = () => announce(messageText('appearanceNotKept'), 'failed');
        place.append(appearanceControls(page, startAppearance(page), tell));
      },
    },
    {
      name: 'rules',
      title: messageText('settingsRules'),
      fill: place => place.append(rulesView(place.ownerDocument)),
    },
    {
      name: 'reading',
      title: messageText('settingsReading'),
      fill: (place, announce) => place.append(...readingView(place.ownerDocument, announce)),
    },
    {
      name: 'keyboard',
      title: messageText('settingsKeyboard'),
      fill: (place, announce) => place.append(...shortcutsView(place.ownerDocument, announce)),
    },
    {
      name: 'privacy',
      title: messageText('settingsPrivacy'),
      fill: place => place.append(privacyView(place.ownerDocument)),
    },
    {
      name: 'about',
      title: messageText('settingsAbout'),
      fill: place => place.append(...aboutView(place.ownerDocument)),
    },
  ];
}
