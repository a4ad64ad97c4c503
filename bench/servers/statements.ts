// Notes what a process asks of its database: each statement of SQLite, each command of MongoDB.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import Database from 'libsql'
import type { DatabaseAdapterObj, Payload } from 'payload'

export interface Statements {
  /** To be called once Payload is there. */
  watch: (payload: Payload) => void
  /** What was asked since the last call. */
  take: () => string[]
}

interface Statement {
  run: (...values: unknown[]) => unknown
  iterate: (...values: unknown[]) => unknown
}

export const noteStatements = (): Statements => {
  let asked: string[] = []
  const prototype = Database.prototype as unknown as {
    prepare: (sql: string) => Statement
    exec: (sql: string) => void
  }
  const { prepare, exec } = prototype
  // A statement may be kept and run again: its runs are counted, not how often it was prepared.
  prototype.prepare = function (sql) {
    const statement = prepare.call(this, sql)
    const { run, iterate } = statement
    statement.run = (...values) => {
      asked.push(sql)
      return run.apply(statement, values)
    }
    statement.iterate = (...values) => {
      asked.push(sql)
      return iterate.apply(statement, values)
    }
    return statement
  }
  prototype.exec = function (sql) {
    asked.push(sql)
    exec.call(this, sql)
  }
  return {
    watch: ({ db }) => {
      if (db.name !== 'mongoose') return
      const client = (db as unknown as MongooseAdapter).connection.getClient()
      client.on('commandStarted', ({ commandName, command }) => {
        asked.push(`${commandName} ${String(command[commandName])} ${JSON.stringify(command)}`)
      })
    },
    take: () => {
      const taken = asked
      asked = []
      return taken
    },
  }
}

/** The adapter, telling its commands when it is one of MongoDB. */
export const telling = <T extends DatabaseAdapterObj>(stock: T): T => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args)
    const options = adapter as { connectOptions?: Record<string, unknown> }
    if (adapter.name === 'mongoose')
      options.connectOptions = { ...options.connectOptions, monitorCommands: true }
    return adapter
  },
})
