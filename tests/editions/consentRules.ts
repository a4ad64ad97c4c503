// Which documents of an edition need the protection officer, by what the file says of them.
import type { EditionFile } from './files'
import type { Plan, PlannedDocument } from './plan'

export const protectedBy = ({ edition }: EditionFile, plan: Plan): PlannedDocument[] =>
  edition.articles.flatMap((article, index) => {
    const document = plan.find(`articles/${index}`)
    return document && (article.namesVulnerablePerson || article.describesVulnerablePerson) ? [document] : []
  })
