import { startSettings } from './start-settings.ts';

startSettings(document);
