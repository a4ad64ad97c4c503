import sqliteTeardown from './sqliteTeardown.js'

export default async function browserTeardown() {
  await globalThis.testChromium?.close()
  await sqliteTeardown()
}
