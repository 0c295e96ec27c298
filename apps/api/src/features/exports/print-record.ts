import { paperOf } from '@holdfast/domain/packs/paper-size'
import { shortMomentText } from '@holdfast/domain/shared/moment-text'
import type { SessionContext } from '../../kernel/context.ts'
import { printPack } from '../packs/print-pack.ts'
import type { Chapter } from '../packs/record-document.ts'
import { filledIn, type RecordReader, say } from './record-of.ts'

/** Prints chapters for whoever asks, in their language, on the paper of the country; `key` is whose turn it takes. */
export function printRecord(
  { person, now }: Pick<SessionContext, 'person' | 'now'>,
  reader: RecordReader,
  { key, title, country, chapters }: { key: string; title: string; country: string; chapters: readonly Chapter[] },
): Promise<Uint8Array> {
  const at = shortMomentText(reader.locale, now, reader.timeZone)
  return printPack(key, {
    title,
    lang: reader.locale,
    paper: paperOf(country),
    chapters,
    words: {
      about: say('record.words', reader),
      nothing: say('record.nothing', reader),
      foot: [filledIn('record.private', { name: person.displayName }, reader)],
      made: filledIn('record.made', { at }, reader),
      continued: say('record.continued', reader),
      page: say('record.page', reader),
      missing: say('record.missing', reader),
    },
  })
}
