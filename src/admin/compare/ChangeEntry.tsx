// One change: where it is, what happened, and the words or values before and after.
import type { NamedChange } from '@/admin/compare/groups'
import { languageIn, type Reading } from '@/admin/compare/reading'
import { Values } from '@/admin/compare/Values'
import { Words } from '@/admin/compare/Words'
import { compareMessages, passageMessages } from '@/admin/messages/compare'
import { fill } from '@/platform/i18n/fill'

interface Props {
  entry: NamedChange
  reading: Reading
}

export const ChangeEntry = ({ entry, reading }: Props) => {
  const { kind, passage = '', locale, words, ownLocale } = entry
  const name = [entry.within, ownLocale && languageIn(ownLocale, reading)].filter(Boolean).join(' · ')
  const happened = happenedTo(entry, reading)
  // A block has no words of its own, only a name.
  const isSaid = kind === 'changed' || !passage.startsWith('block ')
  return (
    <div className={`change change--${kind}`}>
      {(name || happened) && (
        <p className="change__name">
          {name}
          {happened && <span className="change__kind">{happened}</span>}
        </p>
      )}
      {isSaid && (
        <div
          className={`passage passage--${passage.split(' ').slice(0, 2).join('-').replace('.', '-')}`}
          lang={locale}
        >
          {words ? <Words words={words} reading={reading} /> : <Values entry={entry} reading={reading} />}
        </div>
      )}
    </div>
  )
}

const happenedTo = (
  { kind, formatting, style, fromPath }: NamedChange,
  { translate }: Reading,
): string | undefined => {
  const { kinds, movedFrom } = compareMessages
  const told = [
    kind === 'added' || kind === 'removed' || kind === 'moved' ? translate(kinds[kind]) : undefined,
    formatting && !style ? translate(kinds.formatting) : undefined,
    style && `${styleName(style.before, translate)} → ${styleName(style.after, translate)}`,
    fromPath && fill(translate(movedFrom), { place: placeIn(fromPath) }),
  ].filter(Boolean)
  return told.length > 0 ? told.join(' · ') : undefined
}

/** People count from one. */
const placeIn = (path: string): string => String(Number(/(\d+)\D*$/.exec(path)?.[1] ?? 0) + 1)

/** `heading h2 right` → “Heading 2 right”; what has no name is told as it is called. */
const styleName = (style: string, translate: Reading['translate']): string => {
  const found = Object.entries(passageMessages).find(
    ([name]) => style === name || style.startsWith(`${name} `),
  )
  return found ? `${translate(found[1])}${style.slice(found[0].length)}` : style
}
