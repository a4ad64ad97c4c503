// Lets a connection to SQLite keep the statements it prepared: Payload asks the same few hundred again and again, and
// having them parsed anew cost a fifth of the time of a write.
import type Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Prepare = Database.Database['prepare']
type Statement = ReturnType<Prepare>

/** What the connections to one file know of its schema together. */
export interface SchemaWatch {
  /** Counts the changes of the schema: what was prepared before the last one is forgotten. */
  changes: number
  /** The connection that is changing the schema: meanwhile none keeps anything. */
  changing?: Database.Database | undefined
}

/**
 * From now on `prepare` answers a statement that it prepared before. Whoever takes one runs it to its end at once, as
 * @libsql/client 0.14 does: it is never in two hands.
 *
 * @param most how many are kept; the one that was not used for the longest time goes first
 */
export const keepStatements = (connection: Database.Database, schema: SchemaWatch, most = 300): void => {
  const { prepare, exec, close } = connection
  const kept = new LRUCache<string, Statement>({ max: most })
  let changesSeen = schema.changes
  const watch = (sql: string): void => {
    noteChange(connection, schema, sql)
    if (changesSeen === schema.changes) return
    changesSeen = schema.changes
    kept.clear()
    // A connection learns of another's change when it next runs something, which is after it has named the columns.
    exec.call(connection, 'SELECT 1 FROM sqlite_schema LIMIT 1')
  }
  const prepareOnce = (sql: string): Statement => {
    watch(sql)
    const known = kept.get(sql)
    if (known) return known
    const statement = prepare.call(connection, sql)
    if (!schema.changing) kept.set(sql, rememberColumns(statement))
    return statement
  }
  connection.prepare = prepareOnce as Prepare
  connection.exec = (sql) => {
    watch(sql)
    return exec.call(connection, sql)
  }
  connection.close = () => {
    kept.clear()
    return close.call(connection)
  }
}

/** Statements that leave the schema as it is. */
const harmless = /^\s*(select|insert|update|delete|with|begin|commit|rollback)\b/i

/**
 * SQLite prepares a statement again by itself when the schema has changed; only the columns of a `SELECT *` would be
 * those of before. (They are while another process changes the schema of a file that this one serves.)
 */
const noteChange = (connection: Database.Database, schema: SchemaWatch, sql: string): void => {
  const isOver = schema.changing && !schema.changing.inTransaction
  if (isOver) schema.changing = undefined
  if (!harmless.test(sql)) schema.changing = connection
  if (isOver || schema.changing) schema.changes += 1
}

/** @libsql/client asks for them twice each time a statement runs. */
const rememberColumns = (statement: Statement): Statement => {
  const columns = statement.columns.bind(statement)
  let known: ReturnType<typeof columns> | undefined
  statement.columns = () => {
    known ??= columns()
    return known
  }
  return statement
}
