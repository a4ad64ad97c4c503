// What access rules and hooks get of a request, without a server: who asks, and nothing else unless it is given.
import type { PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'

export const account = (overrides: Record<string, unknown> = {}) => ({
  collection: 'users',
  id: 'someone',
  name: 'Someone',
  active: true,
  roles: [] as Role[],
  ...overrides,
})

export const askedBy = (user: unknown, more: Record<string, unknown> = {}): PayloadRequest =>
  ({ user, context: {}, headers: new Headers(), payloadAPI: 'REST', ...more }) as unknown as PayloadRequest
