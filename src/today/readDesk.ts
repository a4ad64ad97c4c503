// Asks for each section that the person has a use for, then looks up for all of them at once what rows are told with.
import type { Payload } from 'payload'
import { type Actor, may, type Permission } from '@/access/roles'
import { findUnread } from '@/messaging/notifications/describeNotification'
import { batchedReads } from '@/platform/database/batchedReads'
import { currentTime } from '@/platform/database/clock'
import type { Language } from '@/platform/i18n/languages'
import { dayIn } from '@/platform/time/days'
import { readOfficeZone } from '@/platform/time/officeZone'
import { findEnding } from '@/today/ending'
import type { Asking, Found, FoundSection } from '@/today/found'
import { findIssues } from '@/today/issues'
import { presentRows } from '@/today/presentRows'
import { findSentBack } from '@/today/sentBack'
import { findStart } from '@/today/start'
import { findTasks } from '@/today/tasks'
import { findDrafts, findOverdue, findScheduled } from '@/today/texts'
import { mostRows, type Section, type SectionName, sectionNames, type Today } from '@/today/today'
import { findWaiting } from '@/today/waiting'

interface Reader {
  /** A member of staff. */
  actor: Actor
  /** Of the notifications. */
  language: Language
}

export const readDesk = async (payload: Payload, { actor, language }: Reader): Promise<Today> => {
  const reads = batchedReads(payload)
  const now = currentTime()
  const timeZone = await readOfficeZone(reads)
  const asking: Asking = { actor, now: now.toISOString(), today: dayIn(now, timeZone) }
  const [found, notifications, start] = await Promise.all([
    findSections(reads, asking),
    findUnread(reads, { user: actor.id, limit: mostRows, language }),
    may(actor, 'administer') ? findStart(reads) : undefined,
  ])
  const rows = await presentRows(
    reads,
    actor,
    [...found.values()].flatMap((section) => section.rows),
  )
  const present = ({ total, rows: mine }: FoundSection): Section => ({
    total,
    rows: mine.flatMap((one) => rows.get(one) ?? []),
  })
  return {
    now: asking.now,
    timeZone,
    sections: Object.fromEntries([...found].map(([name, section]) => [name, present(section)])),
    notifications,
    ...(start ? { start } : {}),
  }
}

type Find = (payload: Payload, asking: Asking, tasks: Found[]) => Promise<FoundSection>

/** Who has a use for each: everybody, or who has one of these permissions. */
const sections: Record<SectionName, { for?: Permission[]; find: Find }> = {
  waitsForMe: {
    find: (reads, asking, tasks) =>
      findWaiting(
        reads,
        asking,
        tasks.filter((task) => !isBroken(task)),
      ),
  },
  sentBack: { for: ['write'], find: findSentBack },
  brokenSchedules: {
    for: ['edit'],
    find: async (_, __, tasks) => {
      const broken = tasks.filter(isBroken)
      return { total: broken.length, rows: broken.slice(0, mostRows) }
    },
  },
  overdue: { find: findOverdue },
  issues: { for: ['edit'], find: findIssues },
  scheduled: { for: ['write'], find: findScheduled },
  ending: { for: ['edit', 'protect'], find: findEnding },
  drafts: { for: ['write'], find: findDrafts },
}

const isBroken = ({ what }: Found): boolean => what === 'brokenSchedule'

const findSections = async (payload: Payload, asking: Asking): Promise<Map<SectionName, FoundSection>> => {
  const tasks = await findTasks(payload, asking)
  const used = sectionNames.filter((name) => {
    const { for: permissions } = sections[name]
    return !permissions || may(asking.actor, ...permissions)
  })
  const found = await Promise.all(
    used.map(async (name) => [name, await sections[name].find(payload, asking, tasks)] as const),
  )
  return new Map(found)
}
