// Staff: how they arranged their own panel (columns, open groups).
import type { Access, Where } from 'payload'
import { staffUser } from '@/access/staff'

export const ownPreferences: Access = ({ req }) => {
  const person = staffUser(req)
  if (!person) return false
  const mine: Where = {
    and: [{ 'user.value': { equals: person.id } }, { 'user.relationTo': { equals: 'users' } }],
  }
  return mine
}
