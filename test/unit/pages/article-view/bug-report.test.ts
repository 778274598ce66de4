import { expect, test } from 'vitest';
import manifest from '../../../../manifest.json';
import { bugReport } from '../../../../src/article-view/bug-report.ts';

test('holds what mending needs and no more of the address than its host', () => {
  const fault = {
    code: 'unexpected',
    detail: 'x is not a function',
    facts: [],
    address: 'https://www.ledger.example/private/path?token=1',
  } as const;
  const report = bugReport(fault, 'Browser 1.0');
  for (const part of [
    manifest.version,
    'unexpected',
    'x is not a function',
    'ledger.example',
    'Browser 1.0',
  ]) {
    expect(report).toContain(part);
  }
  expect(report).not.toMatch(/private|token/);
});

test('says so when the page is not known', () => {
  expect(bugReport({ code: 'no-tab', detail: '-', facts: [], address: null }, 'B')).toContain(
    'Site: not known',
  );
});
