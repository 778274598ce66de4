import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { projectFolder } from '../../src/commands/build-extension.ts';
import { runCases } from '../roundtrip/run-cases.ts';
import { runFields } from '../roundtrip/run-fields.ts';
import { runSpec } from '../roundtrip/run-spec.ts';
import { openSession, type Session } from '../roundtrip/session.ts';

const folder = join(projectFolder, 'test/fixtures/round-trip');

describe('HTML, written as Markdown and rendered by two of three renderers', { timeout: 120_000 }, () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(await ensureBrowser('chromium', console.error));
  }, 120_000);
  afterAll(() => session.close());

  test.each(readdirSync(folder).filter(name => name.endsWith('.html')))('%s comes back', async name => {
    const html = readFileSync(join(folder, name), 'utf8');
    const markdown = await session.ask<string>('writeArticle', html);
    const differing = await session.ask<string[]>('whoDiffers', html, session.render(markdown));
    expect({ markdown, readers: differing.length }).toEqual({
      markdown,
      readers: expect.toSatisfy(count => count < 2),
    });
  });

  test('keeps the examples of the specification, but for line ends in one title', async () => {
    expect(await runSpec(session)).toBe(1);
  });

  test('keeps every word of generated cases, and their structure where GFM has it', async () => {
    expect(await runCases(session, { seed: 20261126, only: null }, 1500)).toBe(0);
  });

  test('keeps hostile texts in their fields, for YAML parsers and for renderers', async () => {
    expect(await runFields(session, 20261126, 500)).toBe(0);
  });
});
