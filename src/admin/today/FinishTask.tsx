// Marks a task as done, for those whose task it is.
'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { todayMessages } from '@/admin/messages/today'
import { useTranslate } from '@/admin/messages/translate'
import { postTaskDone } from '@/admin/workflow/requests'

export const FinishTask = ({ task }: { task: string }) => {
  const { config } = useConfig()
  const router = useRouter()
  const translate = useTranslate()
  const [working, setWorking] = useState(false)
  const finish = async () => {
    setWorking(true)
    const answer = await postTaskDone(config.routes.api, task)
    setWorking(false)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(translate(todayMessages.markedDone))
    router.refresh()
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={working}
      onClick={() => void finish()}
    >
      {translate(todayMessages.markDone)}
    </Button>
  )
}
