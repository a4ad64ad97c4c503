// Payload 3.90.1: a value in `where` that the database cannot compare with its field (a date that is none, an id of another
// form) is a 500.
// Issue: https://github.com/payloadcms/payload/issues/8652
// Until: it is a 400.

/** Whether a query failed by what was asked for. */
export const isUnusableValue = ({ name, message, cause }: Error): boolean =>
  name === 'CastError' ||
  name === 'BSONError' ||
  (name === 'RangeError' && message === 'Invalid time value') ||
  /undefined cannot be passed as argument/.test(String(cause))
