import { findPart } from '../article-view/find-part.ts';
import { startReader } from './start-reader.ts';

void startReader(document, location.hash, {
  article: findPart(document, 'article'),
  problem: findPart(document, 'problem'),
  status: findPart(document, 'status'),
});
// Another article in the same tab changes nothing but the fragment.
addEventListener('hashchange', () => location.reload());
