import mongodbTeardown from './mongodbTeardown.js'
import sqliteTeardown from './sqliteTeardown.js'

export default async function browserTeardown() {
  await globalThis.testChromium?.close()
  if (process.env.TEST_MONGODB_BASE) await mongodbTeardown()
  await sqliteTeardown()
}
