// Next, loaded only once there is a build to serve: importing it takes a second and some 80 MB.
import type { IncomingMessage, ServerResponse } from 'node:http'

export interface NextPanel {
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  close: () => Promise<void>
}

export async function loadNext(root: string): Promise<NextPanel> {
  // Next and React pick their builds by NODE_ENV when they are loaded, and what `next build` made is a production build.
  // Everything of this server that asks for the mode has read its environment before.
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, quiet: true })
  await app.prepare()
  return { handle: app.getRequestHandler(), close: () => app.close() }
}
