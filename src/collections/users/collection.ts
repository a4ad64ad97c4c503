import type { CollectionConfig, Field } from 'payload'
import { admins } from '@/access/admins'
import { adminsReadField, adminsWriteField } from '@/access/fields'
import { hiddenUnless } from '@/access/hiddenUnless'
import { nobody } from '@/access/nobody'
import { selfOrAdmin } from '@/access/selfOrAdmin'
import { staff, staffUser } from '@/access/staff'
import { demandGoodPassword } from '@/accounts/passwords/demandGoodPassword'
import { demandSecondFactor } from '@/accounts/secondFactor/demandSecondFactor'
import { sessionsField } from '@/accounts/sessions/fields'
import { describeSession, endWithAccount } from '@/accounts/sessions/hooks'
import { groups } from '@/collections/fields/groups'
import { choice, choices, text, tick } from '@/collections/fields/plain'
import { roleLabels } from '@/collections/fields/roleLabels'
import { firstUserIsAdmin } from '@/collections/users/firstUserIsAdmin'
import { keepAdministrator, keepOwnAccount } from '@/collections/users/keepAdministrator'
import { refuseInactive } from '@/collections/users/refuseInactive'
import { label } from '@/platform/i18n/catalogue'
import { defaultLanguage, languageNames } from '@/platform/i18n/languages'
import { findByHashOfResetToken, storeHashOfResetToken } from '@/platform/payload/resetTokens'

const mailChoices = {
  each: label('As it happens'),
  daily: label('Once a day'),
  off: label('None'),
}

const eightHours = 8 * 60 * 60
const isHttps = (process.env.SERVER_URL ?? process.env.SITE_URL ?? '').startsWith('https://')

/** Not asked of the first user, who is made administrator whatever the form says. */
const onceSomeoneIsIn = (field: Field): Field =>
  ({ ...field, admin: { ...field.admin, condition: (_, __, { user }) => Boolean(user) } }) as Field

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('User'), plural: label('Users') },
  access: {
    admin: ({ req }) => staffUser(req) !== undefined,
    create: admins,
    read: staff,
    readVersions: nobody,
    update: selfOrAdmin,
    delete: admins,
    unlock: admins,
  },
  auth: {
    // Strangers could keep somebody out by it: accounts/signIn counts by address.
    maxLoginAttempts: 0,
    tokenExpiration: eightHours,
    cookies: { sameSite: 'Lax', secure: isHttps },
  },
  hooks: {
    beforeOperation: [demandGoodPassword.beforeOperation, findByHashOfResetToken],
    beforeValidate: [firstUserIsAdmin, demandGoodPassword.beforeValidate],
    beforeChange: [keepAdministrator, endWithAccount, storeHashOfResetToken],
    beforeDelete: [keepOwnAccount],
    beforeLogin: [refuseInactive, demandSecondFactor, describeSession],
  },
  // GraphQL would sign in past the limits.
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  admin: {
    group: groups.administration,
    // Who protects speaks with whoever wrote protected names.
    hidden: hiddenUnless('administer', 'protect'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'active'],
    description: label('People who sign in, and what they may do.'),
  },
  defaultPopulate: { name: true, email: true },
  fields: [
    text('name', label('Name'), { required: true }),
    onceSomeoneIsIn({
      ...choices('roles', label('Roles'), roleLabels, {
        description: label(
          'A person may have several; nobody approves a text they worked on. Without a role, an account sees nothing.',
        ),
      }),
      saveToJWT: true,
      access: adminsWriteField,
    }),
    onceSomeoneIsIn({
      ...tick('active', label('May sign in'), { on: true, sidebar: true }),
      saveToJWT: true,
      access: adminsWriteField,
    } as Field),
    {
      name: 'identity',
      type: 'text',
      index: true,
      label: label('Signs in at', { fr: 'Se connecte chez', nl: 'Meldt zich aan bij' }),
      access: adminsReadField,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: label('The provider, and what it calls this person.', {
          fr: 'Le fournisseur, et comment il désigne cette personne.',
          nl: 'De aanbieder, en hoe die deze persoon noemt.',
        }),
        condition: (_, { identity }) => Boolean(identity),
      },
    },
    {
      name: 'ownFactor',
      type: 'ui',
      admin: { components: { Field: '@/admin/signIn/OwnFactor#OwnFactor' } },
    },
    choice('language', label('Language'), languageNames, {
      sidebar: true,
      defaultValue: defaultLanguage,
      description: label('For e-mail sent to this person.'),
    }),
    choice('mail', label('E-mail about reviews'), mailChoices, {
      sidebar: true,
      defaultValue: 'each',
    }),
    sessionsField,
  ],
}
