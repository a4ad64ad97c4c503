// Asks for the words of pictures on their way into the text, and uploads them. What fails stays, and says why.
'use client'
import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import { Dialog } from '@/admin/unsaved/Dialog'
import { PictureEntry } from '@/admin/writing/pictures/PictureEntry'
import type { Picture } from '@/admin/writing/pictures/picture'
import { readPicture } from '@/admin/writing/pictures/readPicture'
import { postPicture } from '@/admin/writing/pictures/requests'

interface Props {
  pictures: readonly Picture[]
  /** With its id in the media library, or without: it stays out of the text. */
  onSettled: (picture: Picture, image?: string) => void
}

export const PictureDialog = ({ pictures, onSettled }: Props) => {
  const translate = useTranslate()
  const { config } = useConfig()
  const { code } = useLocale()
  const [words, setWords] = useState<Record<string, string>>({})
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [isBusy, setBusy] = useState(false)
  const wordsOf = ({ mark }: Picture) => words[mark]?.trim() ?? ''

  const upload = async (picture: Picture): Promise<void> => {
    const file = await readPicture(picture.source).catch(() => undefined)
    const answer = file && (await postPicture(config.routes.api, code, { file, alt: wordsOf(picture) }))
    if (answer?.ok) return onSettled(picture, String(answer.value.doc.id))
    const error = answer
      ? translateError(answer.code, answer.message, translate)
      : translate(writingMessages.pictures.unreadable)
    setErrors((known) => ({ ...known, [picture.mark]: error }))
  }

  const uploadAll = async () => {
    setBusy(true)
    setErrors({})
    for (const picture of pictures) await upload(picture)
    setBusy(false)
  }

  const leaveAll = () => {
    for (const picture of pictures) onSettled(picture)
  }

  const messages = writingMessages.pictures
  return (
    <Dialog title={translate(pictures.length > 1 ? messages.titles : messages.title)} onClose={leaveAll}>
      <p>{translate(messages.effect)}</p>
      <ul className="picture-list">
        {pictures.map((picture) => (
          <PictureEntry
            key={picture.mark}
            picture={picture}
            words={words[picture.mark] ?? ''}
            error={errors[picture.mark]}
            onWrite={(alt) => setWords((known) => ({ ...known, [picture.mark]: alt }))}
            {...(pictures.length > 1 && !isBusy ? { onLeave: () => onSettled(picture) } : {})}
          />
        ))}
      </ul>
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={leaveAll}>
          {translate(pictures.length > 1 ? messages.leaveAll : messages.leave)}
        </Button>
        <Button
          margin={false}
          disabled={isBusy || pictures.some((one) => wordsOf(one) === '')}
          onClick={() => void uploadAll()}
        >
          {translate(isBusy ? messages.busy : messages.insert)}
        </Button>
      </div>
    </Dialog>
  )
}
