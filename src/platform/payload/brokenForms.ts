// Payload 3.90.1: a form with a part whose head cannot be read (a control character in the name of a file) is a 500.
// Issue: none found
// Until: it is a 400.

/** Whether a form failed by how it was written. */
export const isBrokenForm = ({ message }: Error): boolean =>
  message === 'Malformed part header' || message === 'Unexpected end of form'
