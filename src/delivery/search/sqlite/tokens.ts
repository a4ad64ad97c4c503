// A text as the index keeps it: the stems of its words with spaces between, and the forms they came in.
import { stemOf } from '@/delivery/search/stems'
import { stopWords } from '@/delivery/search/stopWords'
import { tokenize } from '@/delivery/search/tokenize'
import type { Language } from '@/platform/i18n/languages'

export interface Form {
  form: string
  stem: string
}

interface Options {
  /** Titles and names keep the words that say nothing elsewhere. */
  keepStopWords?: boolean
}

/** Stems texts of one language; most of their words come again and again. */
export class Tokens {
  readonly #known = new Map<string, Form & { isStopWord: boolean }>()

  constructor(private readonly language: Language) {}

  stemsIn(text: string, { keepStopWords = false }: Options = {}): string {
    const stems: string[] = []
    for (const { written, folded } of tokenize(text)) {
      let word = this.#known.get(written)
      if (!word) {
        word = this.#read(written, folded)
        this.#known.set(written, word)
      }
      if (keepStopWords || !word.isStopWord) stems.push(word.stem)
    }
    return stems.join(' ')
  }

  /** The words that were seen, without those that say nothing. */
  get forms(): Form[] {
    return [...this.#known.values()].filter(({ isStopWord }) => !isStopWord)
  }

  /** A stop word has no other forms: “does” is not “doe”. */
  #read(written: string, folded: string) {
    const isStopWord = stopWords[this.language].has(folded)
    return { form: folded, stem: isStopWord ? folded : stemOf(written, this.language), isStopWord }
  }
}
