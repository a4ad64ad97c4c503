// What the panel says about guests, who decide by a link that is mailed to them.
import { label } from '@/platform/i18n/label'

export const guestMessages = {
  guests: label('Guests', { fr: 'Invités', nl: 'Gasten' }),
  invite: label('Invite a guest to review', {
    fr: 'Inviter quelqu’un à relire',
    nl: 'Gast uitnodigen voor review',
  }),
  name: label('Name', { fr: 'Nom', nl: 'Naam' }),
  email: label('E-mail', { fr: 'E-mail', nl: 'E-mail' }),
  send: label('Mail the link', { fr: 'Envoyer le lien', nl: 'Link mailen' }),
  sentTo: label('The link goes to {email}, and to nobody else. You vouch for this guest.', {
    fr: 'Le lien part à {email}, et à personne d’autre. Vous répondez de cette personne.',
    nl: 'De link gaat naar {email} en naar niemand anders. U staat in voor deze gast.',
  }),
  resend: label('Send again', { fr: 'Renvoyer', nl: 'Opnieuw verzenden' }),
  revoke: label('Revoke', { fr: 'Retirer', nl: 'Intrekken' }),
  states: {
    waiting: label('Not sent yet', { fr: 'Pas encore envoyé', nl: 'Nog niet verzonden' }),
    sent: label('Sent', { fr: 'Envoyé', nl: 'Verzonden' }),
    opened: label('Opened', { fr: 'Ouvert', nl: 'Geopend' }),
    approve: label('Approved', { fr: 'Approuvé', nl: 'Goedgekeurd' }),
    requestChanges: label('Changes requested', { fr: 'Modifications demandées', nl: 'Wijzigingen gevraagd' }),
    revoked: label('Revoked', { fr: 'Retiré', nl: 'Ingetrokken' }),
    expired: label('Expired', { fr: 'Expiré', nl: 'Vervallen' }),
  },
}
