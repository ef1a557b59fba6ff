/**
 * A site changes what the modules of Strapi's plugins give it: it lays policies on their routes and puts its own before
 * their controllers. The modules stay for the next suite of this worker, and so each is remembered as it was when it had
 * just been loaded, and put back.
 */
const Module = require('node:module');
const { keepProperties } = require('./keep-properties.cjs');

/** Strapi's packages and what is built here; nobody changes any other package. */
const isOfSites = (file) => /\/node_modules\/@strapi\//.test(file) || /^(?!.*\/node_modules\/).*\/dist\//.test(file);

const seen = new WeakSet();
const restores = [];

const load = Module._extensions['.js'];
Module._extensions['.js'] = (module, file) => {
  load(module, file);
  if (isOfSites(file)) remember(module.exports);
};

/** With everything that can be reached from it: by a list, since some of it is deep. */
function remember(root) {
  const found = [root];
  for (let value = found.pop(); value !== undefined; value = found.pop()) {
    if (!isPlain(value) || seen.has(value)) continue;
    seen.add(value);
    restores.push(keepProperties(value));
    for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value)))
      if (inner !== undefined) found.push(inner);
  }
}

function isPlain(value) {
  if (typeof value !== 'object' || value === null) return false;
  return [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value));
}

module.exports = { restoreModules: () => restores.forEach((restore) => restore()) };
