import { excuseEntry } from '@holdfast/domain/excuses/excuse-catalog'
import type { Excuse } from '@holdfast/contracts/excuses'
import type { Excuse as Row, Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localizeOurs, type Reader } from '../../kernel/localize.ts'

type Words = Pick<Row, 'code' | 'said' | 'answer' | 'beforehand'>

/** An excuse with who answers it. */
export type ExcuseRow = Row & { owner: Participant | null }

/** The words of an excuse: those of the catalog in the reader's language until somebody changes them. */
export function wordsOfExcuse({ code, said, answer, beforehand }: Words, reader: Reader): Omit<Words, 'code'> {
  const entry = excuseEntry(code)
  return {
    said: localizeOurs(said, entry?.said, reader),
    answer: localizeOurs(answer, entry?.answer, reader),
    beforehand: localizeOurs(beforehand, entry?.beforehand, reader),
  }
}

/** An excuse with what this reader may do: whoever answers it may tick it as rehearsed. */
export function presentExcuse(context: PlanContext, row: ExcuseRow): Excuse {
  const isMine = row.owner?.caseMemberId === context.member.id
  return {
    id: row.id,
    code: row.code,
    ...wordsOfExcuse(row, context),
    ownerId: row.ownerId,
    isMine,
    rehearsed: row.rehearsed,
    version: row.version,
    can: {
      edit: ability(context, 'contingency.edit'),
      rehearse: ability(context, 'contingency.rehearse', isMine),
    },
  }
}

/** Every prepared answer; a helper sees none. */
export const presentExcuses = (context: PlanContext, rows: { excuses: ExcuseRow[] }): Excuse[] =>
  allows(context, 'contingency.read') ? rows.excuses.map((row) => presentExcuse(context, row)) : []
