// `/api/audit`: the report, the trace of a publication, a checkpoint on demand.
import type { Endpoint, PayloadHandler } from 'payload'
import type { Role } from '@/access/roles'
import { queryOf, staffOf } from '@/platform/http/staffRequest'
import { csvType } from '@/workflow/audit/csv'
import { auditQuery } from '@/workflow/audit/query'
import { auditCsv, auditPage } from '@/workflow/audit/report'
import { tracePublication } from '@/workflow/audit/tracePublication'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'

const auditors: Role[] = ['editor', 'publisher', 'admin']

const report: PayloadHandler = async (req) => {
  staffOf(req, ...auditors)
  const query = queryOf(req, auditQuery)
  if (query.format === 'json') return Response.json(await auditPage(req.payload, query))
  return new Response(auditCsv(req.payload, query), {
    headers: { 'Content-Type': csvType, 'Content-Disposition': 'attachment; filename="audit.csv"' },
  })
}

const trace: PayloadHandler = async (req) => {
  staffOf(req, ...auditors)
  return Response.json(await tracePublication(req.payload, String(req.routeParams?.id)))
}

const checkpoint: PayloadHandler = async (req) => {
  staffOf(req, 'admin')
  const made = await writeCheckpoint(req.payload)
  return Response.json({ checkpoint: made ?? null }, { status: made ? 201 : 200 })
}

export const auditEndpoints: Endpoint[] = [
  { path: '/audit', method: 'get', handler: report },
  { path: '/audit/publications/:id', method: 'get', handler: trace },
  { path: '/audit/checkpoints', method: 'post', handler: checkpoint },
]
