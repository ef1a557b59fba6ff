/**
 * `node scripts/complete-lock.mjs [package-lock.json]`, after an `npm install` that changed the lock file.
 *
 * npm can leave out of the lock file the optional packages of platforms other than the one it runs on
 * (https://github.com/npm/cli/issues/4828), and `npm ci` then refuses the file everywhere. Their names tell the
 * platform and their dependents the exact version, so they can be added; the next `npm install` on such a platform
 * adds the checksum.
 */
import fs from 'node:fs';

const platform =
  /[-/](?<os>android|darwin|freebsd|linux|openbsd|openharmony|win32)-(?<cpu>arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(-(?<abi>\w+))?$/;

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
const missing = missingPackages(lock.packages);
const packages = [...Object.entries(lock.packages), ...missing].sort(([one], [other]) =>
  one.localeCompare(other, 'en'),
);
if (missing.length > 0) {
  fs.writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
}
process.stdout.write(`${missing.length} packages added to ${file}.\n`);

function missingPackages(known) {
  return Object.entries(known).flatMap(([place, dependent]) =>
    Object.entries(dependent.optionalDependencies ?? {})
      .filter(([name]) => !isFound(known, place, name))
      .map(([name, version]) => [`node_modules/${name}`, platformPackage(name, version, dependent)]),
  );
}

/** As Node looks it up: within the dependent, then further and further out. */
function isFound(known, place, name) {
  if (`${place}/node_modules/${name}` in known) return true;
  const end = place.lastIndexOf('/node_modules/');
  return end < 0 ? `node_modules/${name}` in known : isFound(known, place.slice(0, end), name);
}

function platformPackage(name, version, { dev, devOptional, license }) {
  const { os, cpu, abi } = platform.exec(name)?.groups ?? {};
  if (os === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${file}: ${name}@${version} is missing, and its name and version do not tell what to add.`);
  }
  const libc = abi === 'gnu' ? ['glibc'] : abi?.startsWith('musl') ? ['musl'] : null;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(devOptional ? { devOptional } : {}),
    ...(os === 'linux' && libc ? { libc } : {}),
    license,
    optional: true,
    os: [os],
  };
}
