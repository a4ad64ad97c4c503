// Payload 3.90.1: hands `undefined` to operations where no body came, and some of them answer 500 for it.
// Issue: none found
// Until: no body is no data.

/** What is read where nothing was sent. */
export const emptyBody = '{}'
