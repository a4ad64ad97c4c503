// The product in a process of its own, with one article whose log is long and as many live articles as it is asked for.
import { performAction } from '@/reviews/performAction'
import { startServer } from '@/server/startServer'
import type { Actor, Role } from '@/workflow/roles'
import { fill, longText } from '../documents'

const transitions = Number(process.env.BENCH_TRANSITIONS)
const password = 'a password for a benchmark'
const roles: Role[] = ['editor', 'publisher']

const { url, payload, close } = await startServer({
  admin: 'off',
  background: false,
  variables: { PORT: '0' },
})

const email = 'editor@example.org'
const user = await payload.create({
  collection: 'users',
  data: { name: 'Editor', email, password, roles, active: true } as never,
  overrideAccess: true,
  context: { actor: 'system' },
})
const editor: Actor = { id: String(user.id), name: 'Editor', roles }
const article = await payload.create({
  collection: 'articles',
  data: { title: 'A long story', kind: 'news', body: longText(20) } as never,
  overrideAccess: false,
  user: { ...user, collection: 'users' } as never,
})
const target = { type: 'articles', id: String(article.id), actor: editor }
for (let count = 0; count < transitions; count += 2) {
  await performAction(payload, { ...target, action: 'submit' })
  await performAction(payload, { ...target, action: 'recall' })
}
const { token } = await payload.login({ collection: 'users', data: { email, password } })
const slug = await fill(payload, 1)

process.send?.({ url, token, slug, workflow: `/api/articles/${article.id}/workflow` })
process.on('message', async (question: { fill?: number }) => {
  if (question.fill) process.send?.(await fill(payload, question.fill))
  else process.send?.(process.memoryUsage().rss)
})
process.on('disconnect', () => void close().then(() => process.exit(0)))
