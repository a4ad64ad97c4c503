// How issues look and are sent, from the global `newsletter`. Staff set it; the mail is where the public sees it.

import type { Content } from '@/content/content'
import type { Reader } from '@/content/reader'
import type { Media } from '@/public-types'

export interface Brand {
  /** Six hexadecimal digits each, as `#0f4c5c`. */
  colours: Record<'primary' | 'accent' | 'background' | 'text', string | null>
  header: { image: Media | null; tagline: string | null }
  footer: string | null
  from: { name: string | null; email: string | null }
  replyTo: string | null
  utm: Record<'source' | 'medium' | 'campaign', string | null>
  /** What the office's mailer replaces by the address to unsubscribe; none leaves the neutral placeholder. */
  unsubscribeToken: string | null
}

export const presentBrand = (newsletter: Content, read: Reader): Brand => {
  const [colours, header, from, utm] = ['colours', 'header', 'from', 'utm'].map((name) =>
    read.group(newsletter[name]),
  ) as [Content, Content, Content, Content]
  return {
    colours: {
      primary: read.text(colours.primary),
      accent: read.text(colours.accent),
      background: read.text(colours.background),
      text: read.text(colours.text),
    },
    header: { image: read.entry('media', header.image), tagline: read.labelOrNull(header.tagline) },
    footer: read.labelOrNull(newsletter.footer),
    from: { name: read.text(from.name), email: read.text(from.email) },
    replyTo: read.text(newsletter.replyTo),
    utm: { source: read.text(utm.source), medium: read.text(utm.medium), campaign: read.text(utm.campaign) },
    unsubscribeToken: read.text(newsletter.unsubscribeToken),
  }
}
