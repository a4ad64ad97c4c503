// A small web site on top of Imprimatur: rendered on the server, no scripts in the browser.
//   CMS_URL=http://localhost:3000 npx tsx examples/site/main.ts
import type { AddressInfo } from 'node:net'
import { siteOf } from './site'

const cmsUrl = (process.env.CMS_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

const server = siteOf(cmsUrl).listen(Number(process.env.PORT ?? 4000), () => {
  const { port } = server.address() as AddressInfo
  process.stdout.write(`The site is at http://localhost:${port}\n`)
})
