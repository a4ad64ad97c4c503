// How the admin panel finds Payload's configuration: the server that loads it hands it over in memory. So the panel's
// bundle holds no server code, needs no database while it is built, and shares Payload (and SQLite's one writer) with /api.
import type { SanitizedConfig } from 'payload'

const place = Symbol.for('imprimatur.panelConfig')
const shared = globalThis as { [place]?: Promise<SanitizedConfig> }

export function offerPanelConfig(config: Promise<SanitizedConfig>): void {
  shared[place] = config
}

export function panelConfig(): Promise<SanitizedConfig> {
  const config = shared[place]
  if (!config) throw new Error('The admin panel runs inside the server: start it with `npm start`.')
  return config
}
