// The surroundings of one test file: its own database and its own folder for uploads, gone when the file is done.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import MainRealm from './mainRealm.js'

export class OwnDatabase extends MainRealm {
  async setup() {
    await super.setup()
    this.folder = await mkdtemp(path.join(tmpdir(), 'imprimatur-test-'))
    Object.assign(this.global.process.env, {
      DATABASE_URL: await this.makeDatabase(this.folder),
      MEDIA_DIR: path.join(this.folder, 'media'),
      PAYLOAD_SECRET: 'only for the tests: 0123456789abcdef',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      DISABLE_PAYLOAD_HMR: 'true',
      // All tests ask from one address.
      RATE_LIMIT: 'off',
    })
  }

  async teardown() {
    await super.teardown()
    await this.dropDatabase()
    await rm(this.folder, { recursive: true, force: true })
  }

  async dropDatabase() {}
}
