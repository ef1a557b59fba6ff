import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { parseEnv } from 'node:util';
import { inRoot } from './places.mjs';

const envFile = inRoot('.env');

const makers = {
  APP_KEYS: () => [1, 2, 3, 4].map(randomText).join(','),
  API_TOKEN_SALT: randomText,
  ADMIN_JWT_SECRET: randomText,
  TRANSFER_TOKEN_SALT: randomText,
  JWT_SECRET: randomText,
  ENCRYPTION_KEY: randomText,
};

/** The login of the demo's administrator, kept so that the second run prints the same one. */
const demoMakers = { DEMO_ADMIN_PASSWORD: randomPassword };

export const writeMissingSecrets = () => writeMissing(makers);

export const writeMissingDemoPassword = () => writeMissing(demoMakers);

/** What `.env` says, under what the environment says: the same order as Strapi's. */
export function readSettings() {
  return { ...readEnvFile(), ...process.env };
}

/** Fills in what neither `.env` nor the environment gives. A value that is there stays as it is. */
function writeMissing(table) {
  const settings = readSettings();
  const missing = Object.keys(table).filter((name) => !settings[name]);
  if (missing.length === 0) return;
  const lines = missing.map((name) => `${name}=${table[name]()}`);
  const kept = readText()
    .split('\n')
    // `NAME=` without a value, as in .env.example, would otherwise win or lose by its place in the file.
    .filter(
      (line) =>
        !missing.some((name) =>
          line
            .trim()
            .replace(/^export\s+/, '')
            .startsWith(`${name}=`),
        ),
    )
    .join('\n')
    .trimEnd();
  writeWhole(`${kept}${kept ? '\n' : ''}${lines.join('\n')}\n`);
  process.stdout.write(`Written to .env: ${missing.join(', ')}.\n`);
}

/** At one stroke and for its owner only: half a file of secrets is worse than none. */
function writeWhole(text) {
  const aside = `${envFile}.${process.pid}`;
  fs.writeFileSync(aside, text, { mode: 0o600 });
  fs.renameSync(aside, envFile);
}

const readEnvFile = () => parseEnv(readText());

const readText = () => (fs.existsSync(envFile) ? fs.readFileSync(envFile, 'utf8') : '');

function randomText() {
  return randomBytes(32).toString('base64url');
}

/** Strapi asks for a lower-case letter, a capital and a digit. */
function randomPassword() {
  const password = randomBytes(12).toString('base64url').replace(/[-_]/g, 'x');
  return /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password) ? password : randomPassword();
}
