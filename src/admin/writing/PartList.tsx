// What a block says while nobody edits it.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { DocumentFace } from '@/admin/writing/DocumentFace'
import type { Part } from '@/admin/writing/parts'
import { fill } from '@/platform/i18n/fill'

export const PartList = ({ parts }: { parts: readonly Part[] }) =>
  parts.map((part) => (
    <div
      key={`${part.kind} ${part.name}`}
      className={`block-part block-part--${part.kind} block-name--${part.name}`}
    >
      <PartOf part={part} />
    </div>
  ))

const PartOf = ({ part }: { part: Part }) => {
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const word = (label: Parameters<typeof getTranslation>[0] | undefined): string =>
    label ? String(getTranslation(label, i18n)) : part.name
  switch (part.kind) {
    case 'text':
      return part.text
    case 'choice':
      return `${word(part.label)}: ${word(part.choice)}`
    case 'missing':
      return fill(translate(writingMessages.missing), { field: word(part.label) })
    case 'documents':
      return part.documents.map((one) => <DocumentFace key={`${one.type} ${one.id}`} document={one} />)
    case 'rows':
      return (
        <ul className="block-part__rows">
          {part.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is shown of a row keeps no state
            <li key={index}>
              <PartList parts={row} />
            </li>
          ))}
          {part.more > 0 && <li>{fill(translate(writingMessages.more), { count: String(part.more) })}</li>}
        </ul>
      )
  }
}
