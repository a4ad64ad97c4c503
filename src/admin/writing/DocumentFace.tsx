// A document that a block shows.
'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { StagePill } from '@/admin/StagePill'
import { fetchShown, type Shown } from '@/admin/writing/documents'
import { type Face, faceOf } from '@/admin/writing/faces'
import type { DocumentKey } from '@/admin/writing/parts'

interface Props {
  document: DocumentKey
  /** How far it has come is said beside its title. */
  withStage?: boolean
}

export const DocumentFace = ({ document, withStage }: Props) => {
  const translate = useTranslate()
  const face = useFace(document)
  if (face === undefined) return <span className="block-face" aria-busy="true" />
  if (face === 'gone')
    return <span className="block-face block-face--missing">{translate(writingMessages.gone)}</span>
  const { title, value, note, picture, stage } = face
  if (picture)
    return (
      <span className="block-face block-face--picture">
        {/* biome-ignore lint/performance/noImgElement: files are private, and Next would keep copies of them */}
        <img src={picture.url} alt={picture.alt} loading="lazy" />
        {!picture.alt && <span className="block-face--missing">{translate(writingMessages.noAlt)}</span>}
        {note && <span className="block-face__note">{note}</span>}
      </span>
    )
  return (
    <span className={`block-face${value ? ' block-face--figure' : ''}`}>
      {value && <strong className="block-face__value">{value}</strong>}
      <span className="block-face__title">{title}</span>
      {note && <span className="block-face__note">{note}</span>}
      {withStage && stage && <StagePill stage={stage} />}
    </span>
  )
}

const useFace = ({ type, id }: DocumentKey): Face | 'gone' | undefined => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [shown, setShown] = useState<{ found: Shown | undefined }>()
  useEffect(() => {
    let isWanted = true
    void fetchShown(config.routes.api, { type, id }).then((found) => isWanted && setShown({ found }))
    return () => {
      isWanted = false
    }
  }, [config.routes.api, type, id])
  if (!shown) return undefined
  const titled = getEntityConfig({ collectionSlug: type })?.admin.useAsTitle ?? 'id'
  return shown.found ? faceOf(shown.found, titled, code) : 'gone'
}
