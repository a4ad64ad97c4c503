// What the panel says about guests, who decide by a link that is mailed to them.
import { label } from '@/platform/i18n/label'

export const guestMessages = {
  guests: label('Guests'),
  invite: label('Invite a guest to review'),
  name: label('Name'),
  email: label('E-mail'),
  send: label('Mail the link'),
  sentTo: label('The link goes to {email}, and to nobody else. You vouch for this guest.'),
  resend: label('Send again'),
  revoke: label('Revoke'),
  states: {
    waiting: label('Not sent yet'),
    sent: label('Sent'),
    opened: label('Opened'),
    approve: label('Approved'),
    requestChanges: label('Changes requested|reviewLinks'),
    revoked: label('Revoked'),
    expired: label('Expired'),
  },
}
