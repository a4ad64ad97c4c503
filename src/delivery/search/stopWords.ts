// Words that say nothing alone, by language: left out of long texts and of what is looked for. They stay in titles
// and names, so that “The Who” is found.
import type { Language } from '@/platform/i18n/languages'

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const stopWords: Record<Language, ReadonlySet<string>> = {
  en: listOf(`
    a about after all also an and any are as at be been but by can could d did do does for from had has have he her him
    his how i if in into is it its just ll m more no not of on or our over re s she so some t than that the their them
    then there these they this those to too up us ve very was we were what when where which who will with would you
    your`),
  fr: listOf(`
    a ai au aux avec c ce ces cet cette d dans de des du elle elles en est et eu eux fait il ils j je l la le les leur
    leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas plus pour qu que qui s sa sans se ses
    si son sont sur t ta te tes toi ton tu un une vos votre vous y`),
  nl: listOf(`
    aan als bij dan dat de deze die dit door een en er had hadden hebben heeft het hij hun ik in is je kan maar me meer
    met mijn n naar niet nog nu of om onder ons ook op over s t te tot u uit van veel voor was waren we wel werd wij wil
    worden wordt ze zich zij zijn zo zou`),
}
