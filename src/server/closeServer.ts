// Closes the http server the way clients notice least: nothing new, what is under way to its end, but not for ever.
import type { Server } from 'node:http'

const patience = 25_000

/** Resolves once every connection is closed, by force after 25 seconds. */
export async function closeServer(server: Server, within = patience): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection whose answer is sent after this moment would stay open until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const force = setTimeout(() => server.closeAllConnections(), within)
  await closed
  clearInterval(sweep)
  clearTimeout(force)
}
