// From an edition file to what is entered: everything the file holds, nothing made up beside what the model demands.
import { defaultLanguage, isLanguage } from '@/platform/i18n/languages'
import type { EditionFile } from '../files'
import { unmappedWords } from '../keys'
import { Plan } from '../plan'
import { mapArticles } from './articles'
import { mapContacts } from './contacts'
import { mapEvents } from './events'
import { mapFigures } from './figures'
import { mapNotes } from './footnotes'
import { mapIssue } from './issue'
import { mapOrganisations } from './organisations'
import { mapPodcasts } from './podcasts'
import { mapProjects } from './projects'
import { mapResources } from './resources'

export const planEdition = ({ name, json, edition, text }: EditionFile): Plan => {
  const plan = new Plan(name, (edition.issue?.languages ?? []).find(isLanguage) ?? defaultLanguage)
  mapOrganisations(plan, edition)
  mapContacts(plan, edition)
  mapFigures(plan, edition)
  mapProjects(plan, edition)
  mapNotes(plan, edition, text)
  mapPodcasts(plan, edition, text)
  mapResources(plan, edition, text)
  mapEvents(plan, edition)
  mapArticles(plan, edition, text)
  mapIssue(plan, edition, unmappedWords(json))
  return plan
}
