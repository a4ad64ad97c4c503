// What an endpoint answers, read when a view opens and again when it is asked to; the last answer stays meanwhile.
'use client'
import { useCallback, useEffect, useState } from 'react'
import type { Answer, Refused } from '@/admin/workflow/requests'

export interface Read<T> {
  value: T | undefined
  error: Refused | undefined
  readAgain: () => Promise<void>
}

/** @param read must stay the same function while it asks the same */
export const useAnswer = <T>(read: () => Promise<Answer<T>>): Read<T> => {
  const [answer, setAnswer] = useState<Answer<T>>()
  const readAgain = useCallback(async () => setAnswer(await read()), [read])
  useEffect(() => {
    let isNewest = true
    void read().then((found) => isNewest && setAnswer(found))
    return () => {
      isNewest = false
    }
  }, [read])
  return {
    value: answer?.ok ? answer.value : undefined,
    error: answer && !answer.ok ? answer : undefined,
    readAgain,
  }
}
