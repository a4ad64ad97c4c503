// The demo's story: one issue on its way from a blank page to the public, over HTTP alone, in four pairs of hands.
// Every line says what the server answered; an answer that is not the one the story is about ends it there.
import { type Person, type State, StoryError, signIn, visitor } from '@/sample/person'
import { storyArticle, storyIssue, storyProject, storySections } from '@/sample/storyTexts'

type Say = (line: string) => void

const publicArticle = `/v1/articles/${storyArticle.slug}`
const publicIssue = `/v1/issues/${storyIssue.slug}`
/** A draft of the sample. */
const publicDraft = '/v1/articles/a-room-without-a-form'

/** Tells the story once; on a second start it changes nothing and says where it ended. */
export const tellStory = async (url: string, say: Say): Promise<void> => {
  try {
    const ending = await tellEnding(url)
    if (ending) return say(ending)
    const contributor = await signIn(url, 'contributor')
    const begun = await contributor.stageAt('articles', storyArticle.slug)
    if (begun)
      say(`The story was interrupted at an earlier start: “${storyArticle.title}” stands at ${begun}.`)
    else await tell({ url, contributor }, (line) => say(`  ${line}`))
  } catch (err) {
    if (!(err instanceof StoryError)) throw err
    say(`The story stops here: ${err.message}`)
  }
}

const tellEnding = async (url: string): Promise<string | undefined> => {
  const { status, body } = await visitor(url).get(publicIssue)
  return status === 200
    ? `The issue “${body.title}” is live since ${body.publishedAt}: ${url}${publicIssue}`
    : undefined
}

const tell = async ({ url, contributor }: { url: string; contributor: Person }, say: Say): Promise<void> => {
  const [editor, reviewer, publisher] = await Promise.all([
    signIn(url, 'editor'),
    signIn(url, 'reviewer'),
    signIn(url, 'publisher'),
  ])
  const anyone = visitor(url)

  const article = await contributor.write('articles', storyArticle)
  say(`${contributor.is} drafts the article “${storyArticle.title}”: ${article.status}, ${article.stage}`)
  const early = await anyone.expect(404, 'GET', publicArticle)
  say(`${anyone.is} asks for it: ${early.status}, ${early.body.title}`)
  const direct = await contributor.expect(403, 'PATCH', article.path, { _status: 'published' })
  say(`${contributor.is} tries to publish past the workflow: ${direct.status}, “${direct.reason}”`)
  say(`${contributor.is} submits it: ${outcome(await contributor.act(article, 'submit'))}`)
  const own = await contributor.expect(403, 'POST', `${article.path}/workflow`, { action: 'approve' })
  say(`${contributor.is} tries to approve it: ${own.status}, “${own.reason}”`)
  say(`${reviewer.is} approves it: ${outcome(await reviewer.act(article, 'approve'))}`)

  const project = await editor.find(storyProject)
  const sections = storySections({ relationTo: 'articles', value: article.id }, project)
  const issue = await editor.write('issues', { ...storyIssue, sections })
  say(`${editor.is} puts it into the issue “${storyIssue.title}”: ${issue.status}, ${issue.stage}`)
  say(`${editor.is} submits the issue: ${outcome(await editor.act(issue, 'submit'))}`)
  const hasty = await editor.expect(403, 'POST', `${article.path}/workflow`, { action: 'publish' })
  say(`${editor.is} tries to publish the article: ${hasty.status}, “${hasty.reason}”`)
  say(`${publisher.is} publishes the article: ${outcome(await publisher.act(article, 'publish'))}`)
  say(`${publisher.is} approves the issue: ${outcome(await publisher.act(issue, 'approve'))}`)
  say(`${publisher.is} publishes the issue: ${outcome(await publisher.act(issue, 'publish'))}`)

  const read = await anyone.expect(200, 'GET', publicIssue)
  say(
    `${anyone.is} asks for it: ${read.status}, “${read.body.title}”, with “${titlesIn(read.body).join('”, “')}”`,
  )
  const hidden = await anyone.expect(404, 'GET', publicDraft)
  say(
    `${anyone.is} asks for a draft of the sample: ${hidden.status}, ${hidden.body.title} (${url}${publicDraft})`,
  )
  await changeAgain({ contributor, anyone, path: article.path }, say)
}

/** What is approved stays what is read, while its next text is being written. */
const changeAgain = async (
  { contributor, anyone, path }: { contributor: Person; anyone: Person; path: string },
  say: Say,
): Promise<void> => {
  const title = `${storyArticle.title}, second serving`
  await contributor.expect(200, 'PATCH', `${path}?draft=true&depth=0`, { title })
  const { body } = await anyone.expect(200, 'GET', publicArticle)
  say(`${contributor.is} goes on writing: “${title}”; the public still reads “${body.title}”`)
}

const outcome = ({ status, stage, live, awaits, revision }: State): string =>
  `${status}, ${stage}${awaits ? `, awaits a ${awaits}` : ''}${live ? ', live' : ''}, revision ${revision}`

const titlesIn = (issue: Record<string, unknown>): unknown[] =>
  (issue.sections as { items: { item: { title: string } }[] }[]).flatMap(({ items }) =>
    items.map(({ item }) => item.title),
  )
