import { startWelcome } from './start-welcome.ts';

startWelcome(document);
