// Tasks are read by everyone who works here, but for those that say what a name is: these are for who protects.
import type { Access } from 'payload'
import { staffMay, staffUser } from '@/access/staff'

/** Kinds of tasks whose being there is a secret. */
export const secretTasks = ['realName', 'guessing'] as const

export const tasksForThem: Access = ({ req }) => {
  if (!staffUser(req)) return false
  return staffMay(req, 'protect') || { kind: { not_in: [...secretTasks] } }
}
