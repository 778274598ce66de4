import { startDomHost } from '../dom-host/start-dom-host.ts';

startDomHost();
