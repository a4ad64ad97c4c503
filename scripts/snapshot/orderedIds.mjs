// Loaded before everything else: new ids follow each other. Lists whose documents are equal in all they are sorted by
// stand in the order of ids, which would be chance with the random ids of SQLite. MongoDB's follow each other anyway.
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

let made = 0

crypto.randomUUID = () => {
  made += 1
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`
}
syncBuiltinESMExports()
