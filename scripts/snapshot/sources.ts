// All that a snapshot takes from the house, in one place: whoever moves these files changes this one.

export { roles } from '@/access/roles'
export { loadSample } from '@/sample/load'
export { type RunningServer, startServer } from '@/server/startServer'
export { enterPlan } from '../../tests/editions/enter'
export { editionNames, editionsDirectory, readEdition } from '../../tests/editions/files'
export { planEdition } from '../../tests/editions/mapping'
export { inParallel } from '../../tests/editions/parallel'
export { build, makeLive, richText } from '../../tests/helpers/build'
export { everythingOf } from '../../tests/helpers/graphql'
export { type MailSink, startMailSink } from '../../tests/helpers/mailSink'
export { type Newsroom, type Person, startNewsroom } from '../../tests/helpers/newsroom'
export { type Receiver, startReceiver } from '../../tests/helpers/receiver'

/** Made by `npm run generate`, and held fresh by its check. */
export const generatedFiles = ['src/public-types.ts', 'src/payload-types.ts']
