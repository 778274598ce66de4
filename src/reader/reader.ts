import { type ReaderParts, startReader } from './start-reader.ts';

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`reader.html has no #${id}`);
  return found;
};
const parts: ReaderParts = { article: part('article'), problem: part('problem'), status: part('status') };

void startReader(document, location.hash, parts);
// A link from elsewhere to another article changes nothing but the fragment.
addEventListener('hashchange', () => location.reload());
