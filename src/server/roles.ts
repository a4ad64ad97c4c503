// What one process does. Delivery scales out without the admin panel; a worker answers nothing but its health.
export const processRoles = ['all', 'editorial', 'delivery', 'worker'] as const

export type ServerRole = (typeof processRoles)[number]

interface Parts {
  /** `/api` and `/admin` */
  editorial: boolean
  /** `/v1`, pages and feeds */
  delivery: boolean
  /** the outbox and everything else that runs by the clock */
  worker: boolean
}

export const partsOf: Record<ServerRole, Parts> = {
  all: { editorial: true, delivery: true, worker: true },
  editorial: { editorial: true, delivery: false, worker: false },
  delivery: { editorial: false, delivery: true, worker: false },
  worker: { editorial: false, delivery: false, worker: true },
}
