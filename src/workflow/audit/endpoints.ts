// `/api/audit`: the report, the trace of a publication, a checkpoint on demand.
import type { Endpoint, PayloadHandler } from 'payload'
import { staffOf } from '@/access/actor'
import { parseQueryOf } from '@/platform/http/requests'
import { csvType } from '@/workflow/audit/csv'
import { auditQuery } from '@/workflow/audit/query'
import { auditCsv, auditPage } from '@/workflow/audit/report'
import { tracePublication } from '@/workflow/audit/tracePublication'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'

const report: PayloadHandler = async (req) => {
  const reader = staffOf(req, 'readAudit')
  const query = parseQueryOf(req, auditQuery)
  if (query.format === 'json') return Response.json(await auditPage(req.payload, query, reader))
  return new Response(auditCsv(req.payload, query, reader), {
    headers: { 'Content-Type': csvType, 'Content-Disposition': 'attachment; filename="audit.csv"' },
  })
}

const trace: PayloadHandler = async (req) => {
  const reader = staffOf(req, 'readAudit')
  return Response.json(await tracePublication(req.payload, String(req.routeParams?.id), reader))
}

const checkpoint: PayloadHandler = async (req) => {
  staffOf(req, 'administer')
  const made = await writeCheckpoint(req.payload)
  return Response.json({ checkpoint: made ?? null }, { status: made ? 201 : 200 })
}

export const auditEndpoints: Endpoint[] = [
  { path: '/audit', method: 'get', handler: report },
  { path: '/audit/publications/:id', method: 'get', handler: trace },
  { path: '/audit/checkpoints', method: 'post', handler: checkpoint },
]
