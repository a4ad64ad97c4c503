// What protection does by the clock.

import type { Job } from '@/server/background'
import { sweepConsents } from '@/workflow/consent/sweepConsents'

const minute = 60_000

export const protectionJobs: Job[] = [
  { name: 'consents', every: minute, run: (payload) => sweepConsents(payload) },
]
