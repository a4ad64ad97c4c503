// What only the mailer knows of a reader. A frozen mail holds neutral placeholders; each mailer's own words for them
// stand in one table. Whatever looks like a placeholder in a text of ours is made harmless (see `escape.ts`).

export const tokens = ['unsubscribe', 'preferences', 'email'] as const

export type Token = (typeof tokens)[number]

export type Placeholders = Partial<Record<Token, string>>

export const neutralPlaceholders: Record<Token, string> = {
  unsubscribe: '{{unsubscribe}}',
  preferences: '{{preferences}}',
  email: '{{email}}',
}

/** As the manuals of the mailers write them. */
export const mailers = {
  listmonk: {
    unsubscribe: '{{ UnsubscribeURL }}',
    preferences: '{{ ManageURL }}',
    email: '{{ .Subscriber.Email }}',
  },
  mailchimp: { unsubscribe: '*|UNSUB|*', preferences: '*|UPDATE_PROFILE|*', email: '*|EMAIL|*' },
  brevo: {
    unsubscribe: '{{ unsubscribe }}',
    preferences: '{{ update_profile }}',
    email: '{{ contact.EMAIL }}',
  },
  buttondown: {
    unsubscribe: '{{ unsubscribe_url }}',
    preferences: '{{ manage_subscription_url }}',
    email: '{{ subscriber.email }}',
  },
  mautic: {
    unsubscribe: '{unsubscribe_url}',
    preferences: '{unsubscribe_url}',
    email: '{contactfield=email}',
  },
} as const satisfies Record<string, Record<Token, string>>

export type Mailer = keyof typeof mailers

/** A finished mail in the words of one mailer. */
export const forMailer = <T extends Written>(mail: T, mailer: Mailer): T =>
  withPlaceholders(mail, { html: mailers[mailer], text: mailers[mailer] })

type Written = Record<'html' | 'text', string>

/** Only neutral placeholders are touched; what is put in must be escaped for where it goes. */
export const withPlaceholders = <T extends Written>(
  mail: T,
  own: Record<keyof Written, Record<Token, string>>,
): T => ({ ...mail, html: replaced(mail.html, own.html), text: replaced(mail.text, own.text) })

const replaced = (text: string, own: Record<Token, string>): string =>
  tokens.reduce((all, token) => all.replaceAll(neutralPlaceholders[token], () => own[token]), text)
