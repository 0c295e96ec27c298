import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import type { Api } from '../../http/bind.ts'
import { implementSession } from '../../http/implement.ts'
import { listKeptWords } from './kept-words.queries.ts'

/** Each reads their own. */
export function keptWordsRoutesOf(api: Api): void {
  implementSession(api, keptWordsRoutes.list, ({ context, query }) => listKeptWords(context, query))
}
