// Holds what the public got against what the file has, fact by fact.
import { checkArticles } from './articles'
import { checkEvents } from './events'
import type { Evidence } from './evidence'
import { checkFigures } from './figures'
import { checkIssue } from './issue'
import { checkLibrary } from './library'
import { checkPeople } from './people'
import { checkProjects } from './projects'

export const checkFacts = (evidence: Evidence): void => {
  checkIssue(evidence)
  checkArticles(evidence)
  checkFigures(evidence)
  checkProjects(evidence)
  checkEvents(evidence)
  checkLibrary(evidence)
  checkPeople(evidence)
}
