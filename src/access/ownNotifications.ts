// Staff: what they themselves were told.
import type { Access, Where } from 'payload'
import { staffUser } from '@/access/staff'

export const ownNotifications: Access = ({ req }) => {
  const person = staffUser(req)
  if (!person) return false
  const mine: Where = { user: { equals: person.id } }
  return mine
}
