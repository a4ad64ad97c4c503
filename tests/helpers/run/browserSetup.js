// One Chromium for all files; each opens windows of its own in it.
import { chromium } from 'playwright-core'
import { findMongod } from './findMongod.js'
import mongodbSetup from './mongodbSetup.js'
import sqliteSetup from './sqliteSetup.js'

export default async function browserSetup() {
  await sqliteSetup()
  if (!(await findMongod())) await mongodbSetup()
  const server = await chromium.launchServer({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  globalThis.testChromium = server
  process.env.TEST_CHROMIUM = server.wsEndpoint()
}
