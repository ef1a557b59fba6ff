/**
 * Where the suites that boot run: in the worker's own realm, not in one of their own. A realm of its own is what makes
 * jest load Strapi anew for every file, which takes longer than starting it does. Whatever a suite has put on the global
 * object, into the environment variables or over `process.exit` goes with it.
 */
const { ModuleMocker } = require('jest-mock');
const { keepProperties } = require('./keep-properties.cjs');
const { restoreModules } = require('./kept-modules.cjs');

module.exports = class WorkersOwnRealm {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    // Nothing here pretends that it is another time: a server that is booted has a clock of its own.
    this.fakeTimers = null;
    this.fakeTimersModern = null;
    this.restore = [keepProperties(globalThis), keepVariables(), keepProcess(), restoreModules];
    Object.assign(globalThis, projectConfig.globals);
    Error.stackTraceLimit = 100;
  }

  async setup() {}

  async teardown() {
    // A suite that failed midway has left its site running, and the next could not start one.
    await globalThis.strapi?.destroy();
    for (const restore of this.restore) restore();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** The runtime beside this file asks for none. */
  getVmContext() {
    return globalThis;
  }
};

/**
 * jest's own `process.exit` complains, and must not outlive the suite. A Strapi that ends takes every listener off the
 * process: those of the worker, by which jest speaks to it, must stay.
 */
function keepProcess() {
  const { exit, removeAllListeners } = process;
  const before = new Map(process.eventNames().map((name) => [name, new Set(process.rawListeners(name))]));
  process.removeAllListeners = (...names) => {
    if (names.length > 0) return removeAllListeners.apply(process, names);
    for (const name of process.eventNames()) {
      for (const listener of process.rawListeners(name)) {
        if (!before.get(name)?.has(listener)) process.removeListener(name, listener);
      }
    }
    return process;
  };
  return () => {
    process.removeAllListeners();
    delete process.removeAllListeners;
    process.exit = exit;
  };
}

function keepVariables() {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env))
      if (!Object.hasOwn(before, name)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  };
}
