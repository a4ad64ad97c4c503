// What was stored before days were kept as days (ADR 30), as it was then. What nobody approves becomes the day; what a
// revision was hashed from becomes the instant it was hashed as, and is read as its day.
import { keptDay } from '@/platform/time/days'
import { machineZone } from '@/platform/time/zones'

/** Fields of documents whose revisions are hashes of their content. */
export const hashedPlaces: Record<string, readonly string[]> = {
  issues: ['period.from', 'period.to'],
  projects: ['period.from', 'period.to'],
  figures: ['period.from', 'period.to'],
  'podcast-episodes': ['released.date'],
  events: ['when.start', 'when.end', 'registration.deadline'],
  articles: ['corrections.at'],
}

export const plainPlaces: Record<string, readonly string[]> = {
  consents: ['validUntil', 'withdrawnAt'],
  media: ['rightsUntil'],
}

/** @returns the value itself where it is no date at all */
export const asHashed = (value: string): string =>
  Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()

export const toDay = (value: string | Date): string => keptDay(value, machineZone()) ?? String(value)
