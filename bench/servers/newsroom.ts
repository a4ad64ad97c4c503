// The product in a process of its own, with an account to sign in with and one document whose log is long.

import type { Actor, Role } from '@/access/roles'
import { partsOf } from '@/delivery/http/cache/parts'
import { startServer } from '@/server/startServer'
import { performAction } from '@/workflow/reviews/performAction'
import { sentences } from '../dataset/texts'
import { usage } from './usage'

const transitions = Number(process.env.BENCH_TRANSITIONS)
const password = 'a password for a benchmark'
const roles: Role[] = ['editor', 'publisher']

const { url, payload, panelReady, close } = await startServer({
  admin: process.env.BENCH_PANEL === 'serve' ? 'serve' : 'off',
  background: false,
  variables: { PORT: '0' },
})

const email = `editor-${Date.now()}@example.org`
const user = await payload.create({
  collection: 'users',
  data: { name: 'Editor', email, password, roles, active: true } as never,
  overrideAccess: true,
  context: { actor: 'system' },
})
const editor: Actor = { id: String(user.id), name: 'Editor', roles }
// No article: the lists of those must be the same in /v1 and /api.
const resource = await payload.create({
  collection: 'resources',
  data: { title: 'A long story', kind: 'report', blurb: sentences(20) } as never,
  overrideAccess: false,
  user: { ...user, collection: 'users' } as never,
})
const target = { type: 'resources', id: String(resource.id), actor: editor }
for (let count = 0; count < transitions; count += 2) {
  await performAction(payload, { ...target, action: 'submit' })
  await performAction(payload, { ...target, action: 'recall' })
}
const { token } = await payload.login({ collection: 'users', data: { email, password } })

await panelReady
process.send?.({ url, token, workflow: `/api/resources/${resource.id}/workflow` })
const fragments = () => partsOf(payload)?.fragments.size ?? { answers: 0, bytes: 0 }
process.on('message', () => process.send?.({ ...usage(), fragments: fragments() }))
process.on('disconnect', () => void close().then(() => process.exit(0)))
