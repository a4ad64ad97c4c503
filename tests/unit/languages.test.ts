// The language files among each other: what the types cannot see.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { stemOf } from '@/delivery/search/stems'
import { label } from '@/platform/i18n/catalogue'
import { languageNames, languages } from '@/platform/i18n/languages'
import { messages } from '@/platform/i18n/messages'
import { panelTranslations } from '@/platform/i18n/panelTranslations'
import { root } from '@/platform/root'

/** `{name}` and `$1`, in the order of the alphabet. */
const places = (sentence: string): string[] => (sentence.match(/\{\w+\}|\$\d/g) ?? []).sort()

describe.each([...languages])('%s', (language) => {
  const { panel = {}, notifications, mail, invitation } = messages[language]

  it('has in each sentence of the panel the places of the English one, and no sentence beside them', () => {
    const wrong = Object.entries<string>({ ...panel }).filter(
      ([key, words]) => `${places(key)}` !== `${places(words)}`,
    )
    expect(wrong).toEqual([])
    const unknown = Object.keys(panel).filter((key) => !Object.hasOwn(messages.fr.panel ?? {}, key))
    expect(unknown).toEqual([])
  })

  it('has in each sentence of a mail the places of the English one', () => {
    const placesOf = (sentences: object) =>
      Object.entries<string>({ ...sentences }).map(([key, words]) => [key, new Set(places(words))])
    expect(placesOf(notifications)).toEqual(placesOf(messages.en.notifications))
    expect(placesOf(mail)).toEqual(placesOf(messages.en.mail))
    expect(placesOf(invitation)).toEqual(placesOf(messages.en.invitation))
  })

  it('has a stemmer, a name and Payload’s words', async () => {
    expect(stemOf('a', language)).toBe('a')
    expect(languageNames[language].en).toMatch(/^[A-Z]/)
    expect(await panelTranslations()).toHaveProperty(language)
  })
})

describe('a label', () => {
  it('is translated by its words, and tells two meanings of one word apart', () => {
    expect(label('Title')).toMatchObject({ en: 'Title', fr: 'Titre' })
    const translations = { fr: 'Offre d’emploi', nl: 'Vacature' }
    expect(label('Vacancy', translations)).toEqual({ en: 'Vacancy', ...translations })
  })

  it('is asked for: no sentence of the panel is left over', () => {
    const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('i18n/languages/'))
      .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
      .join('\n')
    const unused = Object.keys(messages.fr.panel ?? {}).filter((key) => !source.includes(key))
    expect(unused).toEqual([])
  })
})
