// Rules for single fields.
import type { FieldAccess } from 'payload'
import { staffMay, staffUser } from '@/access/staff'

const anyStaff: FieldAccess = ({ req }) => staffUser(req) !== undefined
const onlyAdmins: FieldAccess = ({ req }) => staffMay(req, 'administer')
const never: FieldAccess = () => false

/** Read by staff; written by the product's own code. */
export const nobodyWritesField = { create: never, read: anyStaff, update: never }

/** Read by staff; written by administrators. */
export const adminsWriteField = { create: onlyAdmins, read: anyStaff, update: onlyAdmins }

/** Read by administrators; written by the product's own code. */
export const adminsReadField = { create: never, read: onlyAdmins, update: never }

/** Read by the product's own code. Without it Payload's GraphQL promises a hidden field that is required, and fails. */
export const nobodyReadsField = { read: never }
