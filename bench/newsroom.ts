// A newsroom in a process of its own, on an empty database, with one article whose log is long.
// Tells its parent where it listens and how to sign in.
import { performAction } from '@/reviews/performAction'
import { startServer } from '@/server/startServer'
import type { Actor } from '@/workflow/roles'

const transitions = Number(process.env.BENCH_TRANSITIONS ?? 200)
const password = 'a password for a benchmark'

const { url, payload, close } = await startServer({
  admin: 'off',
  background: false,
  variables: { PORT: '0' },
})

const email = 'editor@example.org'
const user = await payload.create({
  collection: 'users',
  data: { name: 'Editor', email, password, roles: ['editor'], active: true } as never,
  overrideAccess: true,
  context: { actor: 'system' },
})
const editor: Actor = { id: String(user.id), name: 'Editor', roles: ['editor'] }
const article = await payload.create({
  collection: 'articles',
  data: { title: 'A long story', kind: 'news', body: paragraphs(20) } as never,
  overrideAccess: false,
  user: { ...user, collection: 'users' } as never,
})
const target = { type: 'articles', id: String(article.id), actor: editor }
for (let count = 0; count < transitions; count += 2) {
  await performAction(payload, { ...target, action: 'submit' })
  await performAction(payload, { ...target, action: 'recall' })
}
const { token } = await payload.login({ collection: 'users', data: { email, password } })

process.send?.({ url, token, workflow: `/api/articles/${article.id}/workflow` })
process.on('disconnect', () => void close().then(() => process.exit(0)))

function paragraphs(count: number) {
  const text = 'A sentence of the length that sentences have in the newsletters of an office. '.repeat(6)
  const node = { version: 1, direction: 'ltr', format: '', indent: 0 }
  const children = Array.from({ length: count }, () => ({
    ...node,
    type: 'paragraph',
    children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
  }))
  return { root: { ...node, type: 'root', children } }
}
