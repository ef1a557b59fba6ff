import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { defaults, types } from 'pg';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const client = env('DATABASE_CLIENT', 'sqlite');
  if (client === 'sqlite') return sqlite(env);
  if (client === 'postgres') return { ...postgres(env), statementTimeoutMs: statementTimeout(env) };
  throw new Error(`DATABASE_CLIENT is "${client}"; expected "sqlite" or "postgres".`);
};

type Env = Core.Config.Shared.ConfigParams['env'];

function sqlite(env: Env) {
  return {
    connection: {
      client: 'sqlite' as const,
      // `||`, not a default: an empty DATABASE_FILENAME would fail as "unable to open database file".
      connection: { filename: env('DATABASE_FILENAME') || '.tmp/chancery.db' },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: openSqlite },
    },
  };
}

interface SqliteConnection {
  function(name: string, options: { deterministic: boolean }, implementation: (value: unknown) => unknown): void;
  prepare(sql: string): object;
}

function openSqlite(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void) {
  foldEveryScript(connection);
  keepPrepared(connection);
  done(null, connection);
}

/**
 * SQLite's `lower()` knows A–Z only (https://www.sqlite.org/lang_corefunc.html#lower), so a search for «речь»
 * would miss «Речь». Strapi's `$containsi` and the timeline's `q` both go through `lower()`.
 */
function foldEveryScript(connection: SqliteConnection): void {
  connection.function('lower', { deterministic: true }, (value) =>
    typeof value === 'string' ? value.toLowerCase() : value,
  );
}

/**
 * knex has each statement prepared anew, which for a question like the timeline's takes longer than its answer. Those
 * that read are kept, as long as they are asked again and again; SQLite itself compiles one anew when the schema has changed
 * (https://www.sqlite.org/c3ref/prepare.html).
 */
function keepPrepared(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  const kept = new LRUCache<string, object>({ maxSize: 1_000_000, sizeCalculation: (_statement, sql) => sql.length });
  connection.prepare = (sql) => {
    return /^\s*select\b/i.test(sql) ? (kept.get(sql) ?? keep(sql)) : prepare(sql);
  };
  function keep(sql: string): object {
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  }
}

function postgres(env: Env) {
  keepInstantsInUtc();
  return {
    connection: {
      client: 'postgres' as const,
      connection: {
        connectionString: env('DATABASE_URL'),
        host: env('DATABASE_HOST', '127.0.0.1'),
        port: env.int('DATABASE_PORT', 5432),
        database: env('DATABASE_NAME', 'chancery'),
        user: env('DATABASE_USERNAME', 'chancery'),
        password: env('DATABASE_PASSWORD', ''),
        ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: env.bool('DATABASE_SSL_STRICT', true) },
        schema: env('DATABASE_SCHEMA', 'public'),
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
    },
  };
}

/** How long a statement may take while the site serves; 0 for as long as it likes. See `boundStatements`. */
function statementTimeout(env: Env): number {
  const timeoutMs = env.int('DATABASE_STATEMENT_TIMEOUT_MS', 5_000);
  if (Number.isInteger(timeoutMs) && timeoutMs >= 0) return timeoutMs;
  throw new Error(`DATABASE_STATEMENT_TIMEOUT_MS is ${timeoutMs}; expected whole milliseconds, or 0 for no limit.`);
}

/**
 * Strapi keeps instants in columns without a zone, and `pg` writes and reads those by the machine's clocks: an embargo
 * that ends in the hour which they show twice would end an hour early (https://node-postgres.com/features/types).
 */
function keepInstantsInUtc(): void {
  defaults.parseInputDatesAsUTC = true;
  types.setTypeParser(types.builtins.TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`));
}
