// What a person was told: read when the bell is opened, and counted again now and then while somebody looks.
'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { fetchNewest, postRead, postReadAll, type Told } from '@/admin/bell/requests'
import { isLanguage } from '@/platform/i18n/languages'

const pauseMs = 120_000

/** @param drawn how many are unread, as the page was drawn with */
export const useNotifications = (drawn: number) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { api } = config.routes
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const [unread, setUnread] = useState(drawn)
  const [rows, setRows] = useState<Told[]>()
  useEffect(() => setUnread(drawn), [drawn])

  const read = useCallback(async () => {
    const answer = await fetchNewest(api, language)
    if (!answer.ok) return
    setRows(answer.value.docs)
    setUnread(answer.value.unreadDocs)
  }, [api, language])

  useEffect(() => {
    let readAt = Date.now()
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - readAt < pauseMs) return
      readAt = Date.now()
      void read()
    }
    const timer = setInterval(look, pauseMs)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [read])

  const readOne = (row: Told) => {
    if (row.readAt) return
    setUnread((count) => Math.max(0, count - 1))
    void postRead(api, row.id)
  }
  const readAll = async () => {
    await postReadAll(api)
    await read()
  }
  return { unread, rows, read, readOne, readAll: () => void readAll() }
}
