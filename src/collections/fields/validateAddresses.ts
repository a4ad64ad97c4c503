// Rules for addresses: web addresses a reader can follow safely, players we embed, e-mail, telephone, slugs.

import type { Rule } from '@/collections/fields/validate'
import { isEmail, isLinkTarget, isWebAddress } from '@/content/addresses'
import { repairAddress } from '@/content/repairAddress'
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'

/** An absolute http(s) address without a password in it. */
export const webAddress: Rule = (value) => (isWebAddress(meant(value)) ? undefined : webAddressWanted(value))

/** What will be stored: hooks of the field repair it (fields/repairing.ts). */
const meant = (value: unknown): string => repairAddress(String(value))

/** Where a link may lead: a web address, `mailto:` or `tel:`. */
export const linkTarget: Rule = (value) => (isLinkTarget(meant(value)) ? undefined : linkTargetWanted(value))

/** @param words that carry the link, where it stands in a text */
export const linkTargetWanted = (value: unknown, words = ''): LabelOf =>
  filled(
    label(
      '{link}“{value}” cannot be a link. Use an address that starts with https:// or http://, or mailto: and an e-mail address, or tel: and a number.',
    ),
    {
      link: words && filled(label('Link “{words}”: '), { words: shorten(words) }),
      value: shorten(value),
    },
  )

const webAddressWanted = (value: unknown) =>
  filled(
    label(
      '“{value}” is not a web address. Write it in full, starting with https:// or http://, without a user name or password.',
    ),
    { value: shorten(value) },
  )

const shorten = (value: unknown): string =>
  String(value).length > 80 ? `${String(value).slice(0, 79)}…` : String(value)

export const emailAddress: Rule = (value) =>
  isEmail(String(value)) && !String(value).includes('..')
    ? undefined
    : filled(label('“{value}” is not an e-mail address. Write it like name@example.org.'), {
        value: shorten(value),
      })

export const phoneNumber: Rule = (value) =>
  /^\+?[\d ().\-/]{3,30}(( ?(ext\.?|x|#)) ?\d{1,6})?$/i.test(String(value))
    ? undefined
    : label('Write the number with its country code, digits and spaces, such as +32 2 000 00 00.')

/** The players an `embed` may load; nothing else runs inside a page of the office. */
export const embedHosts: Record<string, RegExp> = {
  YouTube: /^((www|m|music)\.)?(youtube\.com|youtube-nocookie\.com)$|^youtu\.be$/,
  Vimeo: /^((www|player)\.)?vimeo\.com$/,
  Spotify: /^((open|podcasters|creators)\.)?spotify\.com$/,
  SoundCloud: /^((www|m|w|on)\.)?soundcloud\.com$/,
}

export const embedAddress: Rule = (value, siblings) => {
  const refused = webAddress(value, siblings)
  if (refused) return refused
  const { hostname, protocol } = new URL(meant(value))
  const known = protocol === 'https:' && Object.values(embedHosts).some((host) => host.test(hostname))
  return known
    ? undefined
    : filled(
        label(
          'Only {players} can be embedded, by their https address; {hostname} cannot. Use a link or a button instead.',
        ),
        { players: Object.keys(embedHosts).join(', '), hostname },
      )
}

export const slugForm: Rule = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)) && String(value).length <= 100
    ? undefined
    : label(
        'Use small letters without accents, digits and single hyphens, such as “open-day-in-ghent”; at most 100 characters.',
      )

export const colour: Rule = (value) =>
  /^#[0-9a-f]{6}$/i.test(String(value))
    ? undefined
    : label('Write the colour as # and six digits, such as #0033a0.')
