// How long a link works: a week where nobody says otherwise, a month at most.
import { z } from 'zod'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'

const day = 24 * 60 * 60 * 1000
const usualDays = 7
const mostDays = 30

/** For the body of a request. */
export const expiresAt = z.iso
  .datetime({ offset: true, error: 'Write an instant such as 2026-03-31T10:00:00Z.' })
  .transform((text) => new Date(text))
  .optional()

/** @throws {ContentError} 400 for a moment that has passed or is too far away */
export const expiryOf = (wanted: Date | undefined, now: Date): Date => {
  if (!wanted) return new Date(now.getTime() + usualDays * day)
  if (wanted <= now || wanted.getTime() > now.getTime() + mostDays * day) {
    const message = `A link works for ${mostDays} days at most: choose a moment between now and then.`
    throw new ContentError(message, [errorAt('expiresAt', 'expiry', message)])
  }
  return wanted
}
