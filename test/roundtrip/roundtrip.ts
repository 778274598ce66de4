// HTML to Markdown and back by three renderers: the CommonMark specification, generated cases, hostile fields, articles.
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { runArticles } from './run-articles.ts';
import { runCase, runCases } from './run-cases.ts';
import { runFields } from './run-fields.ts';
import { runSpec } from './run-spec.ts';
import { openSession } from './session.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '20000' },
      only: { type: 'string' },
      case: { type: 'string' },
      records: { type: 'string', default: '20000' },
      articles: { type: 'string', default: '100' },
    },
  });
  const options = { seed: Number(values.seed), only: values.only ?? null };
  const executablePath = await ensureBrowser('chromium', console.error);
  const session = await openSession(executablePath);
  try {
    let failed = 0;
    if (values.case !== undefined) failed += await runCase(session, options, Number(values.case));
    else if (options.only !== null) failed += await runCases(session, options, Number(values.cases));
    else {
      failed += await runSpec(session);
      failed += await runCases(session, options, Number(values.cases));
      failed += await runFields(session, options.seed, Number(values.records));
      failed += await runArticles(session, Number(values.articles), executablePath);
    }
    return failed > 0 ? 1 : 0;
  } finally {
    await session.close();
  }
});
