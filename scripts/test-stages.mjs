/** Where the tests leave their reports for the count at the end. */
export const REPORTS = 'test-results/reports';

/**
 * A part of `npm test`: one or more commands, and how many tests a report of theirs counts. A
 * stage without a report counts as one test.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, commands: string[][], report?: string, read?: (report: unknown) => Count }} Stage
 */

/**
 * @param {string} project of `vitest.config.ts`
 * @returns {Pick<Stage, 'commands' | 'report' | 'read'>}
 */
function vitest(project) {
  const report = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    commands: [['vitest', 'run', '--project', project, ...reporters]],
    report,
    read: readVitest,
  };
}

/**
 * @param {unknown} report
 * @returns {Count}
 */
function readVitest(report) {
  const json =
    /** @type {Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>} */ (
      report
    );
  const skipped = json.numPendingTests + json.numTodoTests;
  return { passed: json.numPassedTests, failed: json.numFailedTests, skipped };
}

/**
 * @param {unknown} report
 * @returns {Count}
 */
function readPlaywright(report) {
  const { stats } =
    /** @type {{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number> }} */ (
      report
    );
  const passed = stats.expected + stats.flaky;
  return { passed, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * The steps of `npm test` in order: what fails fast comes first. The lanes of a step run side by side,
 * each its stages in order: the check of style keeps one core busy for as long as three others take.
 */
export const STEPS = /** @type {Stage[][][]} */ ([
  [[{ name: 'sync', commands: [['svelte-kit', 'sync']] }]], // writes the types of the routes
  [
    [
      { name: 'format', commands: [['prettier', '--check', '--log-level', 'warn', '.']] },
      { name: 'types', commands: [['svelte-check', '--fail-on-warnings']] },
      { name: 'build', commands: [['vite', 'build', '--logLevel', 'warn']] },
    ],
    [{ name: 'lint', commands: [['eslint', '--max-warnings', '0', '.']] }],
  ],
  [[{ name: 'unit', ...vitest('unit') }]],
  [[{ name: 'component', ...vitest('component') }]],
  [
    [
      {
        name: 'end to end',
        commands: [['playwright', 'test', '--reporter=list,json']],
        report: `${REPORTS}/e2e.json`,
        read: readPlaywright,
      },
    ],
  ],
]);
