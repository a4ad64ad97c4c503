// `npm run demo`: the server with a sample newsroom and the story of one issue, told while the admin panel is being built.
import '@/platform/log/dotenv'

// The story is told on the same terminal: the log keeps to what goes wrong. The logger reads this when it is imported.
process.env.LOG_LEVEL ||= 'error'

const { runProcess } = await import('./server/runProcess')
const { startServer } = await import('./server/startServer')

const say = (line: string) => process.stdout.write(`${line}\n`)

await runProcess(async () => {
  const server = await startServer({ say })
  const { loadSample } = await import('@/sample/load')
  const { tellStory } = await import('@/sample/story')
  const { samplePassword, sampleUsers } = await import('@/sample/office')
  const isNew = await loadSample(server.payload)
  say(isNew ? 'A sample newsroom was loaded.' : 'The sample newsroom is there already.')
  await tellStory(server.url, say)
  say('')
  say(`The public API:  ${server.url}/v1/issues`)
  say(`The admin panel: ${server.url}/admin`)
  say(`Accounts, all with the password “${samplePassword}”:`)
  for (const { email, roles, name } of sampleUsers) say(`  ${email.padEnd(26)} ${roles.join(', ')} (${name})`)
  void server.panelReady.then((ready) => ready && say(`The admin panel is there: ${server.url}/admin`))
  return server
})
