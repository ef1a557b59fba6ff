/** As much of knex's client as begins transactions. */
interface Client {
  transaction(...begun: readonly unknown[]): Begun;
}

interface Begun {
  readonly txid: string;
  then(done: () => void, failed: () => void): unknown;
}

/** The transactions that are open, and what each has written. */
export interface OpenTransactions {
  /** A statement that names both tells which connection a transaction has. */
  meet(transaction: string | undefined, connection: string | undefined): void;
  /** What is written in a transaction counts when that is over: before, nobody else sees it. */
  noteWritten(connection: string | undefined, tables: Iterable<string>): void;
  /** Somebody has begun or ended one by a statement of his own, of which knex knows nothing. */
  noteByHand(connection: string, statement: 'begins' | 'ends'): void;
}

/**
 * Knex tells of statements, not of ends: so its own `client.transaction` is stood around, where every transaction begins
 * that is not nested in another. What is nested has a name of its own, and the connection of the one around it, which ends
 * after it.
 * @param onOver is called with the tables that were written, after the commit
 */
export function watchTransactions(client: Client, onOver: (tables: Iterable<string>) => void): OpenTransactions {
  const written = new Map<string, Set<string>>();
  const onConnection = new Map<string, Set<string>>();
  const byHand = new Map<string, Set<string>>();
  const begin = client.transaction.bind(client);
  client.transaction = (...begun) => {
    const transaction = begin(...begun);
    const tables = new Set<string>();
    written.set(transaction.txid, tables);
    const end = () => {
      written.delete(transaction.txid);
      for (const [connection, its] of onConnection) if (its === tables) onConnection.delete(connection);
      // Most only read: nothing is another after them, and who asks the same goes on waiting for one answer.
      if (tables.size > 0) onOver(tables);
    };
    transaction.then(end, end);
    return transaction;
  };
  return {
    meet(transaction, connection) {
      const tables = transaction === undefined ? undefined : written.get(transaction);
      if (tables !== undefined && connection !== undefined) onConnection.set(connection, tables);
    },
    noteWritten(connection, tables) {
      const open = connection === undefined ? undefined : onConnection.get(connection);
      if (open !== undefined) return addAll(open, tables);
      // On SQLite’s one connection everybody sees at once what may be taken back at the end.
      const own = connection === undefined ? undefined : byHand.get(connection);
      if (own !== undefined) addAll(own, tables);
      onOver(tables);
    },
    noteByHand(connection, statement) {
      const tables = byHand.get(connection) ?? new Set<string>();
      if (statement === 'begins') byHand.set(connection, tables);
      else if (byHand.delete(connection) && tables.size > 0) onOver(tables);
    },
  };
}

function addAll(set: Set<string>, more: Iterable<string>): void {
  for (const each of more) set.add(each);
}
