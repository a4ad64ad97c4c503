// What is answered of an issue that went out: its editions, its mail.
import type { z } from 'zod'
import type { editionListSchema, editionSchema } from '@/delivery/http/responses/editions'
import type { packageSchema } from '@/delivery/http/responses/newsletter'
import { neutralPlaceholders } from '@/delivery/newsletter/placeholders'
import type { Issue } from '@/public-types'

export const issueExamples = (issue: Issue) => {
  const { id, title, slug, path, mail, publishedAt, languages, contentLanguage } = issue
  const hash = '5d0e7c3b1f2a4968b7c6d5e4f3a2b1c05d0e7c3b1f2a4968b7c6d5e4f3a2b1c0'
  const edition = {
    id: '665f1c0a9b2d4e001f3a7c30',
    type: 'editions',
    sequence: 2,
    publishedAt,
    languages,
    contentLanguage,
    hash,
    originalHash: hash,
    redactedAt: null,
    changes: { issue: true, added: [], removed: [], changed: [{ type: 'issues', id, title }] },
  } satisfies Omit<z.infer<typeof editionSchema>, 'issue'>
  const name = issue.publisher?.name ?? title
  const listId = 'newsletter.estuary.example.org'
  return {
    Edition: { ...edition, issue },
    EditionList: {
      docs: [{ ...edition, path: `/v1/issues/${slug}/editions/2` }],
      totalDocs: 1,
    } satisfies z.infer<typeof editionListSchema>,
    NewsletterPackage: {
      subject: mail.subject ?? title,
      preheader: mail.preheader,
      from: { name, email: 'newsletter@estuary.example.org' },
      replyTo: 'newsroom@estuary.example.org',
      html: '<!doctype html><html lang="en">…</html>',
      text: `${title.toUpperCase()}\n…`,
      webUrl: `https://estuary.example.org${path}`,
      listId,
      language: 'en',
      tokens: neutralPlaceholders,
      headers: {
        'List-Id': `"${name}" <${listId}>`,
        'List-Unsubscribe': `<${neutralPlaceholders.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
      edition: 2,
      key: `${id}:2:en:${hash.slice(0, 16)}`,
    } satisfies z.infer<typeof packageSchema>,
  }
}
