// What protection does by the clock.
import { sweepConsents } from '@/protection/sweepConsents'
import type { Job } from '@/server/background'

const minute = 60_000

export const protectionJobs: Job[] = [
  { name: 'consents', every: minute, run: (payload) => sweepConsents(payload) },
]
