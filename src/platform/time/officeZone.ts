// The office's time zone: what the global `site` says, else that of this process. Days are counted in it.
import type { Payload, PayloadRequest } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { dayIn } from '@/platform/time/days'
import { isZone, machineZone } from '@/platform/time/zones'

/** @param site the global `site`, as far as it is known */
export const zoneOfSite = (site: { timeZone?: unknown } | null | undefined): string =>
  isZone(site?.timeZone) ? site.timeZone : machineZone()

export const readOfficeZone = async (payload: Payload, req?: PayloadRequest): Promise<string> =>
  zoneOfSite(
    await payload.db.findGlobal<{ id: string; timeZone?: unknown }>({
      slug: 'site',
      select: { timeZone: true },
      ...(req ? { req } : {}),
    }),
  )

/** Which day it is in the office now. */
export const readToday = async (payload: Payload, req?: PayloadRequest): Promise<string> =>
  dayIn(currentTime(), await readOfficeZone(payload, req))

const known = new WeakMap<PayloadRequest, Promise<string>>()

/** The same, asked for once in a request however many fields want to know. */
export const officeZoneOf = (req: PayloadRequest): Promise<string> => {
  // Outside its transaction: fields ask side by side, and a transaction of MongoDB takes one query at a time.
  const zone = known.get(req) ?? readOfficeZone(req.payload)
  known.set(req, zone)
  return zone
}
