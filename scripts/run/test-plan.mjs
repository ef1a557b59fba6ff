import fs from 'node:fs';
import { inRoot } from './places.mjs';

/**
 * What of the tests this machine can run: jest's projects, run by run, each with its database, and what is left out and
 * why. Runs of one lane go one after the other, lanes beside each other.
 *
 * TEST_DATABASE_URL names a PostgreSQL instead of SQLite, ALSO_TEST_ON one besides: its runs come as soon as those on
 * SQLite have ended, and do not wait for the browser.
 */
export function choosePlan(env = process.env) {
  if (env.TEST_DATABASE_URL)
    return { runs: postgresRuns(env.TEST_DATABASE_URL), skipped: [...skippedAlone, ...tools().skipped] };
  const { runs, skipped } = wholePlan();
  if (!env.ALSO_TEST_ON) return { runs, skipped: [...skipped, withoutPostgres] };
  return { runs: [...runs, ...postgresRuns(env.ALSO_TEST_ON)], skipped: [...skipped, askedOnce] };
}

/** What a machine may lack of the tests' tools, and where the tests find those that are there. */
function tools() {
  const [nginx, varnish] = [findNginx(), findVarnish()];
  const skipped = [
    { what: 'tests behind nginx', why: 'no nginx was found (set NGINX_PATH to one)', isMissing: nginx === null },
    {
      what: 'tests behind Varnish',
      why: 'no Varnish with its module xkey was found (set VARNISH_PATH to a varnishd)',
      isMissing: varnish === null,
    },
  ];
  return {
    env: { ...(nginx ? { NGINX_PATH: nginx } : {}), ...(varnish ? { VARNISH_PATH: varnish } : {}) },
    skipped: skipped.filter(({ isMissing }) => isMissing),
  };
}

/** Two at a time. The browser, which is alone in its lane, takes longer: they give way to it. */
const suites = { lane: 'suites', givesWay: true };

/** Processes that wait for a clock, mostly; what they are measured by is whether anything was forgotten, not how late. */
const instances = { name: 'instances', lane: 'instances', projects: ['instances'], isAside: true };

/** One at a time: a browser is a dozen processes, and two of them take more than twice the time of one. */
const browser = { name: 'browser', lane: 'browser', projects: ['browser'], isAside: true };

const withoutPostgres = { what: 'the http tests on PostgreSQL', why: 'TEST_DATABASE_URL names none' };

const askedOnce = {
  what: 'the suites of tests/same-on-every-database.json on PostgreSQL',
  why: 'what they test is decided before the database is asked, unless they are named',
};

const skippedAlone = [
  {
    what: 'unit, plugin-alone and browser tests',
    why: 'they do the same on every database: run npm test without TEST_DATABASE_URL',
  },
  askedOnce,
];

/** Only what talks to a database can tell one from another. */
function postgresRuns(url) {
  const here = {
    database: 'postgres',
    env: { ...tools().env, TEST_DATABASE_URL: url },
    // Where nobody names tests: tests/same-on-every-database.json.
    envOfAll: { CHANCERY_TESTS_ASKED_ONCE: 'yes' },
  };
  return [
    { name: 'http', ...suites, projects: ['http', 'attacks'], ...here },
    { ...instances, ...here },
  ];
}

function wholePlan() {
  const chromium = findChromium();
  const skipped = [
    { what: 'browser tests', why: 'no Chromium was found (set CHROMIUM_PATH to one)', isMissing: chromium === null },
    {
      what: 'tests against real pages',
      why: '../shared/seeds is not there',
      isMissing: !fs.existsSync(inRoot('..', 'shared', 'seeds')),
    },
  ];
  const here = {
    database: 'sqlite',
    env: { ...tools().env, ...(chromium ? { CHROMIUM_PATH: chromium, ...shellBeside(chromium) } : {}) },
  };
  return {
    runs: [
      { name: 'all', ...suites, projects: ['unit', 'http', 'attacks', 'plugin-alone'], ...here },
      ...(chromium ? [{ ...browser, ...here }] : []),
      { ...instances, ...here },
    ],
    skipped: [...tools().skipped, ...skipped.filter(({ isMissing }) => isMissing)],
  };
}

/** Debian keeps it where only root's PATH leads. */
function findNginx() {
  const places = [process.env.NGINX_PATH, '/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'];
  return places.find((place) => place && fs.existsSync(place)) ?? null;
}

/** Debian has what it needs in two packages, of which the second one may be missing. */
function findVarnish() {
  const { VARNISH_PATH: named } = process.env;
  const own = '/usr/sbin/varnishd';
  if (named) return fs.existsSync(named) ? named : null;
  return fs.existsSync(own) && hasVarnishModules() ? own : null;
}

const hasVarnishModules = () =>
  fs.readdirSync('/usr/lib').some((folder) => fs.existsSync(`/usr/lib/${folder}/varnish/vmods/libvmod_xkey.so`));

/** Debian's own, without windows; of the same version only, which is the one beside it. */
function shellBeside(chromium) {
  const shell = process.env.CHROMIUM_SHELL_PATH ?? `${chromium}-headless-shell`;
  return fs.existsSync(shell) ? { CHROMIUM_SHELL_PATH: shell } : {};
}

export function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place && fs.existsSync(place)) ?? null;
}
