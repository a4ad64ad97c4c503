// What is kept of a session beside what Payload does. The other parts of the field are Payload's own.
import type { Field } from 'payload'

export const sessionsField: Field = {
  name: 'sessions',
  type: 'array',
  fields: [
    { name: 'address', type: 'text' },
    { name: 'browser', type: 'text' },
  ],
}
