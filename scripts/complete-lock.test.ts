import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chancery-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the lock file', () => {
  const complete = (lock: object | string) => {
    const text = typeof lock === 'string' ? lock : JSON.stringify(lock);
    writeFileSync(path.join(folder, 'package-lock.json'), text);
    return spawnSync(process.execPath, [path.join(__dirname, 'complete-lock.mjs')], { cwd: folder, encoding: 'utf8' });
  };
  const tool = {
    version: '1.2.3',
    license: 'MIT',
    dev: true,
    optionalDependencies: {
      '@tool/darwin-arm64': '1.2.3',
      '@tool/linux-x64-gnu': '1.2.3',
      '@tool/linux-x64-musl': '1.2.3',
    },
  };

  it('gets the packages of other platforms that npm left out, and keeps those it has', () => {
    const known = { version: '1.2.3', integrity: 'sha512-known' };
    complete({ packages: { '': {}, 'node_modules/@tool/linux-x64-gnu': known, 'node_modules/tool': tool } });
    const { packages } = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8'));
    expect(packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      license: 'MIT',
      optional: true,
      os: ['darwin'],
    });
    expect(packages['node_modules/@tool/linux-x64-musl']).toMatchObject({ os: ['linux'], libc: ['musl'] });
    expect(packages['node_modules/@tool/linux-x64-gnu']).toEqual(known);
    expect(Object.keys(packages)).toEqual([...Object.keys(packages)].sort());
  });

  it('is left alone where a name does not tell the platform', () => {
    const { status, stderr } = complete({
      packages: { 'node_modules/tool': { ...tool, optionalDependencies: { 'tool-extra': '1.0.0' } } },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('tool-extra@1.0.0 is missing');
  });

  it('of this project lacks nothing: where it does, run "node scripts/complete-lock.mjs"', () => {
    const { stdout } = complete(readFileSync(path.join(__dirname, '..', 'package-lock.json'), 'utf8'));
    expect(stdout).toBe('0 packages added to package-lock.json.\n');
  });
});
