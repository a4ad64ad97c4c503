// Tells MongoDB when to give up a query whose time is limited (`maxTimeMS`): nobody waits for it any more by then.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { timeLeft } from './timeLimit'

/** A plugin for every schema of a connection. */
export const limitTime: Parameters<MongooseAdapter['connection']['plugin']>[0] = (schema) => {
  schema.pre(['find', 'findOne', 'countDocuments', 'distinct'], function () {
    const left = timeLeft()
    if (left !== undefined) this.setOptions({ maxTimeMS: left })
  })
  schema.pre('aggregate', function () {
    const left = timeLeft()
    if (left !== undefined) this.option({ maxTimeMS: left })
  })
}
