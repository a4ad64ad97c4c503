// One picture, and the field for what it shows.
'use client'
import { useEffect, useId, useState } from 'react'
import { useTranslate } from '@/admin/messages/translate'
import { writingMessages } from '@/admin/messages/writing'
import '@/admin/writing/writing.css'
import type { Picture } from '@/admin/writing/pictures/picture'

interface Props {
  picture: Picture
  words: string
  error?: string | undefined
  onWrite: (words: string) => void
  /** Where there are others to upload. */
  onLeave?: () => void
}

export const PictureEntry = ({ picture, words, error, onWrite, onLeave }: Props) => {
  const translate = useTranslate()
  const id = useId()
  const address = useAddress(picture.source)
  const messages = writingMessages.pictures
  return (
    <li className="picture-list__entry">
      {/* biome-ignore lint/performance/noImgElement: it is on no server yet */}
      {address && <img className="picture-list__image" src={address} alt="" />}
      <div className="picture-list__words">
        <label htmlFor={id}>{translate(messages.alt)}</label>
        <input
          id={id}
          type="text"
          className="picture-list__input"
          value={words}
          required
          aria-invalid={error !== undefined}
          aria-describedby={`${id}-error`}
          onChange={({ target }) => onWrite(target.value)}
        />
        <p id={`${id}-error`} className="workflow-dialog__error" role="alert">
          {error}
        </p>
        {onLeave && (
          <button type="button" className="picture-list__leave" onClick={onLeave}>
            {translate(messages.leave)}
          </button>
        )}
      </div>
    </li>
  )
}

const useAddress = (source: File | string): string | undefined => {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (typeof source === 'string') return setAddress(source)
    const made = URL.createObjectURL(source)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [source])
  return address
}
