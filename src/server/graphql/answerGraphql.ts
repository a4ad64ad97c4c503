// `/api/graphql` without Next, for signed-in staff alone: to others even the schema says too much.
import { createHandler } from 'graphql-http/lib/use/fetch'
import {
  addDataAndFileToRequest,
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type PayloadRequest,
  type SanitizedConfig,
} from 'payload'
import { staffUser } from '@/access/staff'
import type { Answer } from '../rest/restRoutes'
import { presentError } from './presentError'
import { schemaOf } from './schemaOf'

interface Options {
  config: Promise<SanitizedConfig>
  payloadKey?: string
}

export const answerGraphql =
  ({ config, payloadKey }: Options): Answer =>
  async (request) => {
    const untouched = request.clone()
    const req = await createPayloadRequest({
      canSetHeaders: true,
      config,
      payloadInstanceCacheKey: payloadKey,
      request,
    })
    if (!staffUser(req)) return withHeaders(signInFirst(), req)
    await addDataAndFileToRequest(req)
    addLocalesToRequestFromData(req)
    return withHeaders(await execute(req, untouched), req)
  }

async function execute(req: PayloadRequest, request: Request): Promise<Response> {
  const { schema, validationRules } = await schemaOf(req.payload.config)
  const headers: Record<string, string> = {}
  const handle = createHandler({
    schema,
    context: { headers, req },
    validationRules: (_request, args, rules) => [...rules, ...validationRules(args)],
    onOperation: async (_request, _args, result) => {
      if (!result.errors) return result
      const errors = await Promise.all(result.errors.map((error) => presentError(error, req)))
      // Payload's hooks may answer with their own shape, as they do over REST.
      return { ...result, errors: errors as unknown as typeof result.errors }
    },
  })
  const answer = await handle(request)
  for (const [name, value] of Object.entries(headers)) answer.headers.append(name, value)
  return answer
}

function withHeaders(answer: Response, req: PayloadRequest): Response {
  const headers = headersWithCors({ headers: new Headers(answer.headers), req })
  return new Response(answer.body, {
    status: answer.status,
    headers: req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers,
  })
}

const signInFirst = () => {
  const code = 'signIn'
  return Response.json(
    { errors: [{ code, message: 'Sign in as a member of staff first.' }], code },
    { status: 401 },
  )
}
