// The admin panel's life in this process: built when it has to be, loaded when first asked for, a waiting page until then.
import { type RequestHandler, Router } from 'express'
import { logger } from '@/platform/log/logger'
import { buildPanel } from './buildPanel'
import { loadNext, type NextPanel } from './nextPanel'
import { stateOfBuild } from './panelBuild'
import { sendWaitingPage, type Waiting } from './waitingPage'

/** `build`: build it when missing or stale · `serve`: serve the build that is there */
export type PanelMode = 'build' | 'serve'

export interface Panel {
  routes: RequestHandler
  /** Begins to build where that is needed; until then, /admin says that it is being built. */
  start: () => void
  /** true once there is a build to serve; false when there will be none */
  ready: Promise<boolean>
  close: () => Promise<void>
}

interface Options {
  root: string
  mode: PanelMode
  say: (line: string) => void
}

export function createPanel(options: Options): Panel {
  const { root } = options
  const stop = new AbortController()
  let state: Waiting | 'built' = 'building'
  let next: Promise<NextPanel> | undefined
  let started = () => {}
  const ready = new Promise<void>((resolve) => {
    started = resolve
  })
    .then(() => prepare(options, stop.signal))
    .then((found) => {
      state = found
      return found === 'built'
    })
  const routes: RequestHandler = async (request, response) => {
    if (state !== 'built') return sendWaitingPage(response, state)
    next ??= loadNext(root)
    request.url = request.originalUrl
    await (await next).handle(request, response)
  }
  const close = async () => {
    stop.abort()
    started()
    await ready
    await (await next?.catch(() => undefined))?.close()
  }
  return { routes: Router().use(routes), start: () => started(), ready, close }
}

async function prepare({ root, mode, say }: Options, signal: AbortSignal): Promise<Waiting | 'built'> {
  if (signal.aborted) return 'missing'
  try {
    const found = stateOfBuild(root)
    if (mode === 'build' && found !== 'fresh') await buildPanel({ root, say, signal })
    else if (found === 'missing') return 'missing'
    return 'built'
  } catch (err) {
    if (!signal.aborted) logger.error({ err }, 'The admin panel could not be built.')
    return 'failed'
  }
}
