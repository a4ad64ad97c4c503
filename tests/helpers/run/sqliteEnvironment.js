import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { OwnDatabase } from './environment.js'

export default class OnSqlite extends OwnDatabase {
  async makeDatabase(folder) {
    const file = path.join(folder, 'test.db')
    await copyFile(process.env.TEST_SQLITE_TEMPLATE, file)
    return `file:${file}`
  }
}
