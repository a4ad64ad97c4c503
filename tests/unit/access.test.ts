// Who may what, as each rule says: one table, and nobody beside it.
import { describe, expect, it } from '@jest/globals'
import type { Access, FieldAccess } from 'payload'
import { admins } from '@/access/admins'
import { editorialAccess } from '@/access/editorial'
import { adminsReadField, adminsWriteField, nobodyWritesField } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { ownNotifications } from '@/access/ownNotifications'
import { ownPreferences } from '@/access/ownPreferences'
import { protectionOfficers } from '@/access/protectionOfficers'
import { publishers } from '@/access/publishers'
import { type Role, roles } from '@/access/roles'
import { selfOrAdmin } from '@/access/selfOrAdmin'
import { staff, staffMay, staffUser } from '@/access/staff'
import { trashers } from '@/access/trashers'
import { writers } from '@/access/writers'
import { writersOrProtection } from '@/access/writersOrProtection'
import { account, askedBy } from '../helpers/askedBy'

const outsiders: [string, unknown][] = [
  ['nobody', null],
  ['an account without a role', account()],
  ['an account without the field', account({ roles: undefined })],
  ['a switched-off administrator', account({ roles: ['admin'], active: false })],
  ['the key of a site', account({ collection: 'clients', roles: ['admin'] })],
]

const everyone = [...roles]

describe.each<[string, Access, readonly Role[]]>([
  ['admins', admins, ['admin']],
  ['trashers, for good', trashers, ['admin']],
  ['protectionOfficers', protectionOfficers, ['protection', 'admin']],
  ['publishers', publishers, ['publisher', 'admin']],
  ['staff', staff, everyone],
  ['writers', writers, ['contributor', 'editor', 'publisher', 'admin']],
  ['writersOrProtection', writersOrProtection, ['contributor', 'editor', 'protection', 'publisher', 'admin']],
  ['nobody', nobody, []],
])('%s', (_name, rule, allowed) => {
  it('lets in who holds one of its roles', () => {
    const letIn = roles.filter((role) => rule({ req: askedBy(account({ roles: [role] })) }))
    expect(letIn).toEqual(roles.filter((role) => allowed.includes(role)))
  })

  it.each(outsiders)('does not let in %s', (_who, user) => {
    expect(rule({ req: askedBy(user) })).toBe(false)
  })
})

it('lets those who write move documents to the trash', () => {
  const letIn = roles.filter((role) =>
    trashers({ req: askedBy(account({ roles: [role] })), data: { deletedAt: '2026-01-01' } }),
  )
  expect(letIn).toEqual(['contributor', 'editor', 'publisher', 'admin'])
})

it('opens editorial collections to those it says', () => {
  expect(editorialAccess).toMatchObject({
    create: writers,
    read: staff,
    readVersions: staff,
    update: writersOrProtection,
    delete: trashers,
  })
  expect([editorialAccess.unlock(), editorialAccess.admin()]).toEqual([false, false])
})

describe('a member of staff', () => {
  it('is known by id and roles', () => {
    const user = account({ id: 7, roles: ['editor', 'reviewer'] })
    expect(staffUser({ user: user as never })).toEqual({ id: '7', roles: ['editor', 'reviewer'] })
  })

  it.each(outsiders)('is not %s', (_who, user) => {
    expect(staffUser({ user: user as never })).toBeUndefined()
  })

  it('may do what one of their roles may', () => {
    const req = askedBy(account({ roles: ['editor', 'reviewer'] }))
    expect([staffMay(req, 'administer', 'edit'), staffMay(req, 'administer'), staffMay(req)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('selfOrAdmin', () => {
  it.each<[string, Role, string | undefined, boolean]>([
    ['one’s own account', 'contributor', 'someone', true],
    ['another account', 'contributor', 'other', false],
    ['no account in particular', 'contributor', undefined, false],
    ['another account, by an administrator', 'admin', 'other', true],
    ['all accounts, by an administrator', 'admin', undefined, true],
    ['another account, by an editor', 'editor', 'other', false],
  ])('%s', (_name, role, id, allowed) => {
    expect(selfOrAdmin({ req: askedBy(account({ roles: [role] })), ...(id ? { id } : {}) })).toBe(allowed)
  })

  it.each(outsiders)('not to %s, who has the same id', (_who, user) => {
    expect(selfOrAdmin({ req: askedBy(user), id: 'someone' })).toBe(false)
  })
})

describe('what is one’s own', () => {
  const req = askedBy(account({ roles: ['contributor'] }))

  it('is a notification to this person', () => {
    expect(ownNotifications({ req })).toEqual({ user: { equals: 'someone' } })
  })

  it('is a preference of this account, among those of people', () => {
    expect(ownPreferences({ req })).toEqual({
      and: [{ 'user.value': { equals: 'someone' } }, { 'user.relationTo': { equals: 'users' } }],
    })
  })

  it.each(outsiders)('is nothing to %s', (_who, user) => {
    expect([ownNotifications({ req: askedBy(user) }), ownPreferences({ req: askedBy(user) })]).toEqual([
      false,
      false,
    ])
  })
})

describe.each<[string, Record<'create' | 'read' | 'update', FieldAccess>, readonly Role[], readonly Role[]]>([
  ['nobodyWritesField', nobodyWritesField, everyone, []],
  ['adminsWriteField', adminsWriteField, everyone, ['admin']],
  ['adminsReadField', adminsReadField, ['admin'], []],
])('%s', (_name, field, readers, fieldWriters) => {
  const who = (rule: FieldAccess) =>
    roles.filter((role) => rule({ req: askedBy(account({ roles: [role] })) } as never))

  it('is read and written by those it says', () => {
    expect([who(field.read), who(field.create), who(field.update)]).toEqual([
      roles.filter((role) => readers.includes(role)),
      fieldWriters,
      fieldWriters,
    ])
  })

  it.each(outsiders)('is closed to %s', (_who, user) => {
    const given = { req: askedBy(user) } as never
    expect([field.read(given), field.create(given), field.update(given)]).toEqual([false, false, false])
  })
})
