/**
 * The project's own modules, as often anew as wanted. What a test kept in a module (a memory, a table made at its first
 * line) must not outlive a mutant: a value remembered from the sound code would hide the fault. Packages are loaded once,
 * and compiled code is kept, so that a fresh world costs milliseconds.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';

const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'jest'];

export class ModuleWorld {
  #compiled = new Map();
  #resolved = new Map();
  #loaded = new Map();

  /** @param codeOf code of a mutated file by its absolute path, or undefined; @param aliases package name → file */
  constructor({ codeOf, aliases, jest }) {
    this.codeOf = codeOf;
    this.aliases = aliases;
    this.jest = jest;
  }

  begin() {
    this.#loaded = new Map();
  }

  /** Loads the file itself anew, and nothing that it uses. */
  forget(file) {
    this.#loaded.delete(file);
  }

  load(file) {
    const known = this.#loaded.get(file);
    if (known) return known.exports;
    const loaded = { exports: {}, filename: file, id: file };
    this.#loaded.set(file, loaded);
    if (file.endsWith('.json')) {
      loaded.exports = JSON.parse(this.#text(file));
      return loaded.exports;
    }
    const require = (wanted) => this.#require(file, wanted);
    const jest = { ...this.jest, requireActual: require };
    this.#functionOf(file)(loaded.exports, require, loaded, file, path.dirname(file), jest);
    return loaded.exports;
  }

  #require(from, wanted) {
    const key = `${path.dirname(from)}\n${wanted}`;
    if (!this.#resolved.has(key)) this.#resolved.set(key, this.#resolve(from, wanted));
    const file = this.#resolved.get(key);
    return file === null ? createRequire(from)(wanted) : this.load(file);
  }

  /** The file of the project, or null: a package's, which Node finds itself. */
  #resolve(from, wanted) {
    if (this.aliases[wanted]) return this.aliases[wanted];
    if (!wanted.startsWith('.')) return null;
    const base = path.resolve(path.dirname(from), wanted);
    const found = ['', '.ts', '.tsx', '.json', '/index.ts'].map((end) => base + end).find(isFile);
    return found && !/\.[cm]?js$/.test(found) ? found : null;
  }

  #text(file) {
    if (!this.#compiled.has(file)) this.#compiled.set(file, fs.readFileSync(file, 'utf8'));
    return this.#compiled.get(file);
  }

  #functionOf(file) {
    if (!this.#compiled.has(file)) {
      const code = this.codeOf(file) ?? toCommonJs(fs.readFileSync(file, 'utf8'), file);
      this.#compiled.set(file, vm.compileFunction(code, parameters, { filename: file }));
    }
    return this.#compiled.get(file);
  }
}

export function toCommonJs(source, file) {
  return transformSync(source, {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  }).code;
}

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
