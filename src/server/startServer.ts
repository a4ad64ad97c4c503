// Starts everything one process does, in order, and knows how to stop it again.
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { checkConnection } from '@/platform/database/checkConnection'
import { DatabaseConnectionError } from '@/platform/database/databaseUrl'
import { serveAlone } from '@/platform/database/serveAlone'
import { logger } from '@/platform/log/logger'
import { inRoot, root } from '@/platform/root'
import { nameEarlierFiles } from '@/publishing/editions/nameEarlierFiles'
import { adoptEarlierEntries } from '@/publishing/entries/adoptEarlier'
import { listedFacets } from '@/publishing/publications/facets'
import { renewLists } from '@/publishing/publications/renewLists'
import { createApp } from './app'
import { startBackground } from './background'
import { checkClock } from './checkClock'
import { closeServer } from './closeServer'
import { type Environment, readEnvironment } from './environment'
import { createHttpServer, listen } from './listen'
import { messagesOf } from './messages'
import { createPanel, type PanelMode } from './panel/panel'
import { offerPanelConfig } from './panel/panelConfig'
import { partsOf } from './roles'
import { findSecret } from './secret'
import { StartError } from './startError'

export interface StartOptions {
  /** variables that count before the process's own */
  variables?: Record<string, string>
  config?: Promise<SanitizedConfig>
  /** an instance that is there already: it is used, and left open at the end */
  payload?: Payload
  /** the name under which `getPayload` knows that instance */
  payloadKey?: string
  /** `off`: a process without the panel, as the tests start it */
  admin?: PanelMode | 'off'
  /** false: nothing runs by the clock, as most tests want it; otherwise the role says */
  background?: boolean
  /** where the panel's build tells how it goes */
  say?: (line: string) => void
}

export interface RunningServer {
  url: string
  payload: Payload
  /** true once /admin has a panel to show; false when it will have none */
  panelReady: Promise<boolean>
  close: () => Promise<void>
}

export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const environment = readEnvironment({ ...process.env, ...options.variables })
  const config = options.config ?? loadConfig(environment)
  const { payload, closePayload } = options.payload
    ? { payload: options.payload, closePayload: async () => {} }
    : await openPayload(environment, config)
  await checkClock(payload)
  await adoptEarlierEntries(payload)
  await nameEarlierFiles(payload)
  await renewLists(payload, listedFacets())
  const parts = partsOf[environment.role]
  const say = options.say ?? ((line: string) => logger.info(line))

  let stopping = false
  offerPanelConfig(config)
  const mode = options.admin ?? 'build'
  const panel = parts.editorial && mode !== 'off' ? createPanel({ root, mode, say }) : undefined
  const delivery = parts.delivery ? await loadDelivery(payload, environment) : undefined
  const app = createApp({
    environment,
    payload,
    config,
    payloadKey: options.payloadKey,
    panel,
    delivery,
    isStopping: () => stopping,
  })
  const fastPaths = delivery ? [delivery.fastPath] : []
  const server = createHttpServer({ fastPaths, app, messages: messagesOf(app) })

  let stopBackground = async () => {}
  const close = async () => {
    stopping = true
    await closeServer(server)
    await stopBackground()
    await delivery?.close()
    await panel?.close()
    await closePayload()
  }
  try {
    const url = await listen(server, environment)
    if (!environment.siteUrl) trustLoopback(payload, url)
    panel?.start()
    if (options.background ?? parts.worker) stopBackground = startBackground(payload)
    return { url, payload, panelReady: panel?.ready ?? Promise.resolve(false), close }
  } catch (err) {
    await close()
    throw err
  }
}

/** Payload takes session cookies from the addresses it knows; on their own machine people write this one too. */
function trustLoopback({ config }: Payload, url: string): void {
  if (config.csrf.length > 0) config.csrf.push(url.replace('//localhost:', '//127.0.0.1:'))
}

/** Payload's configuration reads the environment when it is imported: what was found out here must be in it before. */
async function loadConfig(environment: Environment): Promise<SanitizedConfig> {
  const secret = findSecret({ ...environment, file: inRoot('data', 'secret') })
  const found = {
    PAYLOAD_SECRET: secret,
    DATABASE_URL: environment.databaseUrl,
    MAX_UPLOAD_MB: String(environment.uploadLimit / 1024 ** 2),
    SITE_URL: environment.siteUrl ?? ownAddress(environment),
    ...(environment.smtpUrl ? { SMTP_URL: environment.smtpUrl } : {}),
    ...(environment.mailFrom ? { MAIL_FROM: environment.mailFrom } : {}),
    // Payload would look for a development server of Next at every start outside production.
    DISABLE_PAYLOAD_HMR: 'true',
  }
  Object.assign(process.env, found)
  await explained(() => checkConnection(environment.databaseUrl))
  const { default: config } = await import('@/payload.config')
  return config
}

/** Empty for a port that is not known yet: Payload then takes the address of each request. */
const ownAddress = ({ port }: Environment) => (port ? `http://localhost:${port}` : '')

/** What an operator can mend about the database ends the start with that sentence. */
async function explained<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (err) {
    throw err instanceof DatabaseConnectionError ? new StartError(err.message, { cause: err }) : err
  }
}

/** @throws {StartError} when another process serves the same SQLite file */
async function openPayload({ databaseUrl, role }: Environment, loading: Promise<SanitizedConfig>) {
  // The folder of the file is there once the configuration is.
  const config = await loading
  const release = await explained(() => serveAlone(databaseUrl))
  try {
    const payload = await getPayload({ config, cron: partsOf[role].worker })
    const closePayload = () => payload.destroy().finally(release)
    return { payload, closePayload }
  } catch (err) {
    release()
    throw err
  }
}

async function loadDelivery(payload: Payload, { cacheBytes, websubHub, rateLimit }: Environment) {
  const { startDelivery } = await import('@/delivery/startDelivery')
  return startDelivery(payload, { cacheBytes, websubHub, rateLimit })
}
