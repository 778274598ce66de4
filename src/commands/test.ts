import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { projectFolder } from './build-extension.ts';

type Count = { passed: number; failed: number };

const reports = mkdtempSync(join(tmpdir(), 'clean-copy-test-'));
process.env['CHROMIUM'] = await ensureBrowser('chromium', console.log);
process.env['FIREFOX'] = await ensureBrowser('firefox', console.log);

const counts = [
  check('types', 'tsc'),
  check('lint', 'biome', 'ci', '--error-on-warnings'),
  check('build', 'tsx', 'src/commands/build.ts'),
  suite('core'),
  suite('pages'),
  suite('house'),
  suite('e2e'),
];
rmSync(reports, { recursive: true, force: true });

const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One tool that passes or fails as a whole. */
function check(title: string, command: string, ...options: string[]): Count {
  console.log(`\n— ${title}`);
  return run(command, ...options) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One project of vitest.config.ts, test by test. A suite that does not even start is one failure. */
function suite(project: string): Count {
  console.log(`\n— ${project}`);
  const file = join(reports, `${project}.json`);
  const ran = run(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return { passed: report.numPassedTests, failed: ran ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command: string, ...options: string[]): boolean {
  const { status } = spawnSync(command, options, {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
