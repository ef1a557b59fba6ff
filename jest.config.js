/**
 * Suites run under a zone that no test expects, so that code that leans on the machine's own fails: far east of
 * Greenwich, and far west of it in the run on PostgreSQL, where a civil date taken for UTC midnight is a day off.
 */
process.env.TZ = process.env.TEST_DATABASE_URL ? 'America/Los_Angeles' : 'Pacific/Chatham';

const shared = {
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/', '/.tmp/', '/.cache/'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist',
    '<rootDir>/src/plugins/dateline/dist',
    '<rootDir>/src/plugins/newsstand/dist',
    '<rootDir>/.cache',
    '<rootDir>/.tmp',
  ],
  moduleNameMapper: {
    '^strapi-plugin-dateline/(core|embed|presence|sentences)$': '<rootDir>/src/plugins/dateline/$1/index.ts',
  },
};

/** Suites below `tests` that are not asked again on another database, each with the reason. */
const askedOnce = process.env.CHANCERY_TESTS_ASKED_ONCE
  ? Object.values(require('./tests/same-on-every-database.json')).flat()
  : [];

/** A suite that boots Strapi or a browser: the built plugin is used, as in production. */
const booted = (name) => ({
  ...shared,
  globalSetup: '<rootDir>/tests/prepare-database.mjs',
  displayName: name,
  testEnvironment: '<rootDir>/tests/realm/environment.cjs',
  runtime: '<rootDir>/tests/realm/runtime.cjs',
  moduleNameMapper: {},
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testPathIgnorePatterns: [
    ...shared.testPathIgnorePatterns,
    ...askedOnce.map((suite) => `/tests/${suite}\\.test\\.ts$`),
  ],
});

module.exports = {
  // As many as CI has cores. Browser suites, and those of several processes, run beside them (scripts/run/test-plan.mjs).
  maxWorkers: 2,
  // Not all of a site that has ended is let go of: a worker that has grown is followed by a fresh one.
  workerIdleMemoryLimit: '1200MB',
  testTimeout: 900_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,scripts,demo,config,bench}/**/*.test.ts', '<rootDir>/tests/*.test.ts'],
    },
    booted('http'),
    booted('attacks'),
    booted('plugin-alone'),
    booted('browser'),
    booted('instances'),
  ],
};
