import { startReader } from './start-reader.ts';

void startReader(document, location.hash);
// Another article in the same tab changes nothing but the fragment.
addEventListener('hashchange', () => location.reload());
