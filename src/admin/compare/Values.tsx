// Values before and after: texts without words of their own, choices, references by title, pictures side by side.
import type { NamedChange } from '@/admin/compare/groups'
import type { Reading } from '@/admin/compare/reading'
import { compareMessages } from '@/admin/messages/compare'
import { fill } from '@/platform/i18n/fill'
import { type FileValue, isReferenceValue, type ReferenceValue } from '@/workflow/comparison/changes'

interface Props {
  entry: NamedChange
  reading: Reading
}

export const Values = ({ entry: { kind, before, after }, reading }: Props) => {
  if (kind === 'same' || kind === 'moved') return <Value value={after} reading={reading} />
  const sides = [
    { name: 'from', value: before, Mark: 'del' },
    { name: 'to', value: after, Mark: 'ins' },
  ] as const
  const shown = sides.filter(({ value }) => value !== null && value !== undefined)
  const isBeside = shown.length === 2 && [before, after].some(holdsPicture)
  return (
    <div className={isBeside ? 'change__beside' : 'change__values'}>
      {shown.map(({ name, value, Mark }) => (
        <div key={name}>
          {isBeside && <p className="change__side">{reading.translate(compareMessages[name])}</p>}
          <Mark>
            <Value value={value} reading={reading} />
          </Mark>
        </div>
      ))}
    </div>
  )
}

const holdsPicture = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(holdsPicture) : isReferenceValue(value) && isPicture(value.file)

const isPicture = (file: FileValue | undefined): file is FileValue =>
  file?.mimeType.startsWith('image/') ?? false

const Value = ({ value, reading }: { value: unknown; reading: Reading }): React.ReactNode => {
  const { translate } = reading
  if (value === null || value === undefined || value === '') return translate(compareMessages.nothing)
  if (typeof value === 'boolean') return translate(value ? compareMessages.yes : compareMessages.no)
  if (isReferenceValue(value)) return <Reference value={value} reading={reading} />
  if (Array.isArray(value))
    return (
      <ul className="change__list">
        {value.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of values is drawn once and never moves
          <li key={index}>
            <Value value={one} reading={reading} />
          </li>
        ))}
      </ul>
    )
  if (typeof value === 'object') return JSON.stringify(value)
  return isInstant(value) ? timeOf(value, reading) : String(value)
}

const Reference = ({ value, reading: { translate } }: { value: ReferenceValue; reading: Reading }) => {
  const { file, id, title, collection } = value
  if (id === null) return translate(compareMessages.confidential)
  const name = title ?? `${translate(compareMessages.deleted)} (${collection})`
  if (!isPicture(file)) return name
  return (
    <figure className="change__picture">
      {/* biome-ignore lint/performance/noImgElement: files are private, and Next would keep copies of them */}
      <img src={file.url} alt={file.alt ?? ''} loading="lazy" />
      <figcaption>
        {name}
        <br />
        {file.alt
          ? fill(translate(compareMessages.alt), { alt: file.alt })
          : translate(compareMessages.noAlt)}
      </figcaption>
    </figure>
  )
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) &&
  !Number.isNaN(Date.parse(value))

/** With the seconds that make a small change visible only where there are some. */
const timeOf = (instant: string, { language }: Reading): string => {
  const timeStyle = new Date(instant).getTime() % 60_000 === 0 ? 'short' : 'medium'
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle }).format(new Date(instant))
}
