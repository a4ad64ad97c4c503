// Rules for addresses: web addresses a reader can follow safely, players we embed, e-mail, telephone, slugs.

import type { Rule } from '@/collections/fields/validate'
import { isEmail, isLinkTarget, isWebAddress } from '@/content/addresses'
import { repairAddress } from '@/content/repairAddress'
import { filled, type LabelOf, label } from '@/platform/i18n/label'

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
      '{link}« {value} » ne peut être un lien. Écrivez une adresse qui commence par https:// ou http://, ou mailto: suivi d’une adresse e-mail, ou tel: suivi d’un numéro.',
    ),
    {
      link: words && filled(label('Link “{words}”: ', 'Lien « {words} » : '), { words: shorten(words) }),
      value: shorten(value),
    },
  )

const webAddressWanted = (value: unknown) =>
  filled(
    label(
      '“{value}” is not a web address. Write it in full, starting with https:// or http://, without a user name or password.',
      '« {value} » n’est pas une adresse web. Écrivez-la en entier, avec https:// ou http://, sans nom d’utilisateur ni mot de passe.',
    ),
    { value: shorten(value) },
  )

const shorten = (value: unknown): string =>
  String(value).length > 80 ? `${String(value).slice(0, 79)}…` : String(value)

export const emailAddress: Rule = (value) =>
  isEmail(String(value)) && !String(value).includes('..')
    ? undefined
    : filled(
        label(
          '“{value}” is not an e-mail address. Write it like name@example.org.',
          '« {value} » n’est pas une adresse e-mail. Écrivez-la comme nom@example.org.',
        ),
        { value: shorten(value) },
      )

export const phoneNumber: Rule = (value) =>
  /^\+?[\d ().\-/]{3,30}(( ?(ext\.?|x|#)) ?\d{1,6})?$/i.test(String(value))
    ? undefined
    : label(
        'Write the number with its country code, digits and spaces, such as +32 2 000 00 00.',
        'Écrivez le numéro avec l’indicatif du pays, des chiffres et des espaces, par exemple +32 2 000 00 00.',
      )

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
          'Seuls {players} peuvent être intégrés, par leur adresse https ; {hostname} ne le peut pas. Mettez plutôt un lien ou un bouton.',
        ),
        { players: Object.keys(embedHosts).join(', '), hostname },
      )
}

export const slugForm: Rule = (value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(String(value)) && String(value).length <= 100
    ? undefined
    : label(
        'Use small letters without accents, digits and single hyphens, such as “open-day-in-ghent”; at most 100 characters.',
        'Utilisez des minuscules sans accents, des chiffres et des traits d’union simples, comme « portes-ouvertes-a-gand » ; 100 caractères au plus.',
      )

export const colour: Rule = (value) =>
  /^#[0-9a-f]{6}$/i.test(String(value))
    ? undefined
    : label(
        'Write the colour as # and six digits, such as #0033a0.',
        'Écrivez la couleur avec # et six chiffres, comme #0033a0.',
      )
