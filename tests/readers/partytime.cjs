// Reads podcast feeds with podcast-partytime, in a process of its own: it logs its warnings to the output.
const { parseFeed } = require('podcast-partytime')

process.once('message', (documents) => {
  const read = documents.map(({ name, text }) => {
    const { title, guid, items = [] } = parseFeed(text) ?? {}
    return [name, { title, guid, episodes: items.map(({ title, enclosure }) => ({ title, ...enclosure })) }]
  })
  process.send(Object.fromEntries(read), () => process.disconnect())
})
