// `POST /api/tasks/{id}/done`.
import type { Endpoint, PayloadHandler } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import { currentTime } from '@/platform/database/clock'
import { bodyOf } from '@/platform/http/requests'
import { finishTask } from '@/workflow/tasks/finishTask'

/** The revision that was read, where that is what is cleared. */
const form = z.strictObject({ revision: z.string().max(100).optional() })

const finish: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { revision } = await bodyOf(req, form)
  const id = String(req.routeParams?.id)
  const doc = await finishTask(req.payload, { id, actor, revision, now: currentTime() }, req)
  return Response.json({ doc })
}

export const taskEndpoints: Endpoint[] = [{ path: '/:id/done', method: 'post', handler: finish }]
