import { startDomHost } from '../dom-host/start-dom-host.ts';
import { startBackground } from './start-background.ts';

// Firefox's event page has a DOM: it is its own host, and always ready.
startBackground(startDomHost(), async () => undefined);
