/** A server's SQLite database, put back as it was as often as wanted, without the server's knowing. */
import fs from 'node:fs';

export class KeptDatabase {
  constructor(strapi, copy) {
    this.strapi = strapi;
    this.copy = copy;
  }

  /** Remembers how everything stands, and from now on which tables are written to. */
  async keep() {
    fs.rmSync(this.copy, { force: true });
    await this.#with((connection) => {
      connection.prepare('VACUUM INTO ?').run(this.copy);
      connection.prepare('ATTACH DATABASE ? AS kept').run(this.copy);
      connection.exec('CREATE TEMP TABLE written (name TEXT PRIMARY KEY)');
      for (const { name } of connection.prepare(tablesOfTheApp).all()) {
        for (const act of ['INSERT', 'UPDATE', 'DELETE']) connection.exec(noting(act, name));
      }
    });
  }

  /** Puts back what has been written to. */
  async putBack() {
    await this.#with((connection) => {
      const written = connection.prepare('SELECT name FROM temp.written').all();
      if (written.length === 0) return;
      connection.exec('PRAGMA foreign_keys = OFF; BEGIN');
      for (const { name } of [...written, { name: 'sqlite_sequence' }]) {
        connection.exec(`DELETE FROM main."${name}"; INSERT INTO main."${name}" SELECT * FROM kept."${name}"`);
      }
      connection.exec('DELETE FROM temp.written; COMMIT; PRAGMA foreign_keys = ON');
    });
  }

  async #with(work) {
    const { client } = this.strapi.db.connection;
    const connection = await client.acquireConnection();
    try {
      work(connection);
    } finally {
      await client.releaseConnection(connection);
    }
  }
}

const tablesOfTheApp = `SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;

/** Not by OR IGNORE, which the statement that fires it overrides where it has an ON CONFLICT of its own. */
const noting = (act, table) =>
  `CREATE TEMP TRIGGER "${act} ${table}" AFTER ${act} ON main."${table}"
   WHEN NOT EXISTS (SELECT 1 FROM written WHERE name = '${table}')
   BEGIN INSERT INTO written VALUES ('${table}'); END`;
