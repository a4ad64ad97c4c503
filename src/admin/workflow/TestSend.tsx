// Mails the saved text of an issue to a few addresses, and tells what the mail server said of each.
'use client'
import { Button, TextareaInput, toast, useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { barMessages } from '@/admin/messages/bar'
import { translateError } from '@/admin/messages/errors'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { Dialog } from '@/admin/unsaved/Dialog'
import { postTestSend, type Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'

const TestSend = ({ target, onClose }: { target: Target; onClose: () => void }) => {
  const translate = useTranslate()
  const { user } = useAuth()
  const [written, setWritten] = useState(String(user?.email ?? ''))
  const [problems, setProblems] = useState<string[]>([])
  const [working, setWorking] = useState(false)
  const { test } = barMessages
  const addresses = written.split(/[\s,;]+/).filter(Boolean)
  const send = async () => {
    if (addresses.length === 0) return setProblems([translate(test.missing)])
    setWorking(true)
    const answer = await postTestSend(target, addresses)
    setWorking(false)
    if (!answer.ok) return setProblems([translateError(answer.code, answer.message, translate)])
    const { results } = answer.value
    const refused = results.filter(({ accepted }) => !accepted)
    const [count, total] = [results.length - refused.length, results.length].map(String)
    toast.success(fill(translate(test.sent), { count: String(count), total: String(total) }))
    if (refused.length === 0) return onClose()
    setProblems(refused.map(({ to, said }) => fill(translate(test.refused), { name: to, why: said })))
  }
  return (
    <Dialog title={translate(test.name)} onClose={onClose}>
      <p>{translate(test.effect)}</p>
      <TextareaInput
        path="test-send"
        label={translate(test.to)}
        rows={4}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className="workflow-dialog__error">
            {problem}
          </p>
        ))}
      </div>
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button id="send-test" margin={false} disabled={working} onClick={() => void send()}>
          {translate(working ? reviewMessages.working : test.send)}
        </Button>
      </div>
    </Dialog>
  )
}

export default TestSend
