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
    '<rootDir>/.cache',
    '<rootDir>/.tmp',
  ],
  moduleNameMapper: { '^strapi-plugin-dateline/core$': '<rootDir>/src/plugins/dateline/core/index.ts' },
};

/** A suite that boots Strapi or a browser: the built plugin is used, as in production. */
const booted = (name) => ({
  ...shared,
  displayName: name,
  moduleNameMapper: {},
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
});

module.exports = {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{src,scripts,demo,config}/**/*.test.ts', '<rootDir>/tests/*.test.ts'],
    },
    booted('http'),
    booted('plugin-alone'),
    booted('browser'),
    booted('instances'),
  ],
};
