import { spawn } from 'node:child_process';
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
  await check('types', 'tsc'),
  await check('lint', 'biome', 'ci', '--error-on-warnings'),
  // What all suites look at is made before them, and none of them makes it anew.
  await check('build', 'tsx', 'src/commands/build.ts'),
  await suite('house'),
  // Whoever drives a browser mostly waits for it: two that do so side by side take hardly longer than one.
  ...(
    await Promise.all([inTurn(['e2e 1/4', 'e2e 2/4', 'e2e 3/4']), inTurn(['core', 'pages', 'e2e 4/4'])])
  ).flat(),
];
rmSync(reports, { recursive: true, force: true });

const total = counts.reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One tool that passes or fails as a whole. */
async function check(title: string, command: string, ...options: string[]): Promise<Count> {
  return (await run(title, command, options)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function inTurn(suites: readonly string[]): Promise<Count[]> {
  const counted: Count[] = [];
  for (const each of suites) counted.push(await suite(each));
  return counted;
}

/**
 * One project of vitest.config.ts, or a part of its files (`e2e 1/4`), test by test. A suite that does not even start is
 * one failure.
 */
async function suite(name: string): Promise<Count> {
  const [project = name, part = '1/1'] = name.split(' ');
  const file = join(reports, `${name.replace(/\W/g, '-')}.json`);
  const ran = await run(name, 'vitest', [
    'run',
    '--project',
    project,
    `--shard=${part}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = report.numFailedTests;
    return { passed: report.numPassedTests, failed: ran ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a tool and passes on what it says as it says it: suites that run side by side name themselves in every line. */
function run(title: string, command: string, options: readonly string[]): Promise<boolean> {
  console.log(`\n— ${title}`);
  return new Promise(resolve => {
    // Through pipes: given the terminal itself, two suites would both redraw its last lines.
    const tool = spawn(command, options, {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      shell: process.platform === 'win32',
    });
    tool.stdout.pipe(process.stdout, { end: false });
    tool.stderr.pipe(process.stderr, { end: false });
    tool.on('error', error => console.error(error.message));
    // Comes after an error that kept it from starting, too.
    tool.on('close', status => resolve(status === 0));
  });
}
