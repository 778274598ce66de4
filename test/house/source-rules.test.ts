import { expect, test } from 'vitest';
import { codeLines, listProjectFiles, type ProjectFile } from './project-files.ts';

const sources = listProjectFiles('src', '.ts', '.mjs');
const shipped = sources.filter(({ path }) => !path.startsWith('src/commands/'));

test('no source makes nodes of a string by itself', () => {
  const makesNodes =
    /\.(?:innerHTML|outerHTML|srcdoc)\s*\+?=(?!=)|\.insertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\.setHTMLUnsafe\b/;
  expect(offences(sources, makesNodes)).toEqual([]);
});

test('no source runs a string', () => {
  expect(offences(shipped, /\beval\(|\bnew Function\(|set(?:Timeout|Interval)\(\s*['"`]/)).toEqual([]);
});

test('nothing that is shipped can send anything', () => {
  const sends =
    /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew WebSocket\b|\bnew EventSource\b|\bimportScripts\b/;
  expect(offences(shipped, sends)).toEqual([]);
});

test('nobody else is listened to: no other extension, no page, no window', () => {
  const hears =
    /\bonMessageExternal\b|\bonConnect(?:External|Native)?\b|\bonUserScript\w+|\bpostMessage\(|addEventListener\(\s*['"]message['"]|\bonmessage\b|\bBroadcastChannel\b/;
  expect(offences(shipped, hears)).toEqual([]);
});

test('only src/platform names the browsers’ extension API', () => {
  const others = shipped.filter(({ path }) => !path.startsWith('src/platform/'));
  const names = /(?<![.\w'"/-])(?:chrome|browser)\??\.\w|['"]webextension-polyfill['"]|\/browser-api\.ts['"]/;
  expect(offences(others, names)).toEqual([]);
  // The rule finds what it is there to find.
  expect(offences(shipped, names).length).toBeGreaterThan(5);
});

test('only src/core/sanitise imports the sanitising library', () => {
  const importers = codePaths(sources, /from ['"]dompurify['"]|import\(['"]dompurify['"]\)/);
  expect(importers.length).toBeGreaterThan(0);
  expect(importers.filter(path => !path.startsWith('src/core/sanitise/'))).toEqual([]);
});

test('only one file imports the engine that finds the article', () => {
  expect(codePaths(sources, /from ['"]@mozilla\/readability['"]/)).toEqual([
    'src/core/extract/run-readability.ts',
  ]);
});

test('the core has no clock of its own', () => {
  const core = sources.filter(({ path }) => path.startsWith('src/core/'));
  expect(offences(core, /\bnew Date\(\)|\bDate\.now\(\)/)).toEqual([]);
});

test('no file is longer than one job needs', () => {
  const long = listProjectFiles('src', '.ts', '.mjs', '.css', '.html')
    .filter(({ path }) => !path.includes('/words/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 250);
  expect(long).toEqual([]);
});

test('nothing is told to the console by what is shipped', () => {
  expect(offences(shipped, /\bconsole\./)).toEqual([]);
});

/** Where code breaks a rule: `path:line code`. */
function offences(files: readonly ProjectFile[], pattern: RegExp): readonly string[] {
  return files
    .flatMap(codeLines)
    .filter(({ code }) => pattern.test(code))
    .map(({ place, code }) => `${place} ${code}`);
}

function codePaths(files: readonly ProjectFile[], pattern: RegExp): readonly string[] {
  return files.filter(file => codeLines(file).some(({ code }) => pattern.test(code))).map(({ path }) => path);
}
