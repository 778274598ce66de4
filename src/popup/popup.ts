import { startPopup } from './start-popup.ts';

startPopup(document, () => window.close());
