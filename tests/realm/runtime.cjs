/**
 * How the suites that boot load modules: packages and what is built by Node itself, once for all suites of a worker;
 * the suites and their helpers by jest, anew for each, since only jest reads TypeScript.
 */
const { createRequire, isBuiltin } = require('node:module');
const path = require('node:path');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

class OneRealmRuntime extends JestRuntime {
  constructor(...args) {
    super(...args);
    const { executor } = this;
    executor.compile = (source, filename) => compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, moduleName, options, isRequireActual) {
    const isOurs = options?.isInternalModule !== true && moduleName !== undefined;
    const kept = isOurs ? this.keptPath(from, moduleName) : null;
    return kept === null ? super.requireModule(from, moduleName, options, isRequireActual) : require(kept);
  }

  /** Where Node finds the module, if it is one that is loaded once. */
  keptPath(from, moduleName) {
    if (isBuiltin(moduleName)) return moduleName;
    const isPackage = !moduleName.startsWith('.') && !path.isAbsolute(moduleName);
    if (isPackage) return createRequire(from).resolve(moduleName);
    const file = this._resolution.resolveCjs(from, moduleName);
    return /\/(node_modules|dist)\//.test(file) ? file : null;
  }
}

module.exports = { __esModule: true, default: OneRealmRuntime };
