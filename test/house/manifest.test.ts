import { describe, expect, test } from 'vitest';
import { readProjectFile } from './project-files.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src https: http: data:; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default dompurify";

const packages = [
  { target: 'chrome', permissions: ['activeTab', 'contextMenus', 'offscreen', 'scripting', 'storage'] },
  { target: 'firefox', permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'] },
] as const;

describe.each(packages)('the package for $target', ({ target, permissions }) => {
  const manifest = readJson(`dist/${target}/manifest.json`);

  test('asks for these permissions and for no others', () => {
    expect(manifest['permissions']).toHaveLength(permissions.length);
    expect(new Set(manifest['permissions'] as string[])).toEqual(new Set(permissions));
  });

  test('has this policy for its pages, to the letter', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: policy });
  });

  test.each([
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'devtools_page',
    'chrome_url_overrides',
    'update_url',
  ])('has no %s', key => {
    expect(manifest).not.toHaveProperty(key);
  });

  test('has the version of package.json', () => {
    expect(manifest['version']).toBe(readJson('package.json')['version']);
    expect(manifest['version']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('holds every file that it names', () => {
    for (const path of namedFiles(manifest)) {
      expect(readProjectFile(`dist/${target}/${path}`).length, path).toBeGreaterThan(0);
    }
  });
});

test('only the package for Firefox speaks to Firefox, and collects nothing', () => {
  const { gecko } = readJson('dist/firefox/manifest.json')['browser_specific_settings'] as Settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(readJson('dist/chrome/manifest.json')).not.toHaveProperty('browser_specific_settings');
});

test('nobody else may send the extension a message', () => {
  const chrome = readJson('dist/chrome/manifest.json');
  expect(chrome['externally_connectable']).toEqual({ ids: [] });
});

test('each package asks for a browser that knows all it uses, and says how it is in private windows', () => {
  const chrome = readJson('dist/chrome/manifest.json');
  // 116 is the first with `runtime.getContexts`; without `split` there would be one memory for all windows.
  expect(Number(chrome['minimum_chrome_version'])).toBeGreaterThanOrEqual(116);
  expect(chrome['incognito']).toBe('split');
  const firefox = readJson('dist/firefox/manifest.json');
  const { gecko } = firefox['browser_specific_settings'] as Settings;
  // 140 is the first that asks for `data_collection_permissions`; none knows `split`.
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(140);
  expect(firefox).not.toHaveProperty('incognito');
});

type Settings = { gecko: { data_collection_permissions: unknown; strict_min_version: string } };
type Json = Record<string, unknown>;

function readJson(path: string): Json {
  return JSON.parse(readProjectFile(path));
}

/** Every string in the manifest, however deep, that is the path of a file. */
function namedFiles(manifest: Json): readonly string[] {
  const files: string[] = [];
  const open: unknown[] = [manifest];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string' && /^[\w./-]+\.(?:html|js|png|svg)$/.test(value)) files.push(value);
    else if (typeof value === 'object' && value !== null) open.push(...Object.values(value));
  }
  expect(files.length).toBeGreaterThanOrEqual(5);
  return files;
}
