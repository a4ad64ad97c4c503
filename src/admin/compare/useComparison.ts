// The comparison of the two chosen texts; the last one stays in sight while the next is read.
'use client'
import { useEffect, useState } from 'react'
import { type Chosen, type ComparedTexts, fetchComparison, postSeen } from '@/admin/compare/requests'
import type { Answer, Target } from '@/admin/workflow/requests'

export const useComparison = (target: Target, { from, to, locale }: Chosen) => {
  const [answer, setAnswer] = useState<Answer<ComparedTexts>>()
  const [reading, setReading] = useState(true)
  useEffect(() => {
    let isNewest = true
    setReading(true)
    void fetchComparison(target, { from, to, locale }).then((found) => {
      if (!isNewest) return
      setAnswer(found)
      setReading(false)
      // Whoever has the newest text before them has looked at it.
      if (found.ok && to === 'current' && found.value.to.revision)
        void postSeen(target, found.value.to.revision)
    })
    return () => {
      isNewest = false
    }
  }, [target, from, to, locale])
  return {
    compared: answer?.ok ? answer.value : undefined,
    error: answer && !answer.ok ? answer : undefined,
    reading,
  }
}
