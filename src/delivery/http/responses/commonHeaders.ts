import type { Response } from 'express'
import { headersOfLimits } from '@/delivery/http/limits/limitRequests'

/** What Express and its parts say in every answer; its id and its count are a request's own. */
export const commonHeaders = (response: Response): Record<string, string> =>
  Object.fromEntries(
    Object.entries(response.getHeaders())
      .filter(([name]) => !ownHeaders.includes(name))
      .map(([name, value]) => [name, String(value)]),
  )

const ownHeaders = ['x-request-id', ...headersOfLimits]
