import type { NoteSubject } from '@holdfast/domain/participants/suitability'
import { isNamedProfessional } from '@holdfast/domain/permissions/named-professionals'
import type { SuitabilityAnswers, SuitabilityDecision, SuitabilityNote } from '../../db/generated/client.ts'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

const reads = (context: PlanContext, authorId: string | null, givenAt: Date | null): boolean =>
  authorId === context.member.id
    ? allows(context, 'suitability.open', true)
    : allows(context, 'suitability.read', false) && isNamedProfessional(context.member, { authorId, givenAt })

/** Whether this member reads a set of answers: their own, or one that was given to them as a professional. */
export const readsAnswers = (
  context: PlanContext,
  { byMemberId, answeredAt }: Pick<SuitabilityAnswers, 'byMemberId' | 'answeredAt'>,
): boolean => reads(context, byMemberId, answeredAt)

/** Whether this member reads why a decision was taken, and what was added to the answers. */
export const readsDecision = (
  context: PlanContext,
  { decidedById, decidedAt }: Pick<SuitabilityDecision, 'decidedById' | 'decidedAt'>,
): boolean => reads(context, decidedById, decidedAt)

/** What somebody wrote with their answers or their decision; empty where they wrote nothing. */
export type NoteReader = (byMemberId: string, about: NoteSubject) => string

/** The notes that this member may read. */
export const noteReader =
  (context: PlanContext, { suitabilityNotes }: { suitabilityNotes: readonly SuitabilityNote[] }): NoteReader =>
  (byMemberId, about) => {
    const note = suitabilityNotes.find((one) => one.byMemberId === byMemberId && one.about === about)
    return note && reads(context, note.byMemberId, note.writtenAt) ? note.text : ''
  }

/** What was answered and decided about somebody, as far as this professional reads it. Rules take all of it, whoever asks. */
export const readablePart = <
  R extends { suitabilityAnswers: readonly SuitabilityAnswers[]; suitabilityDecision: SuitabilityDecision | null },
>(
  context: PlanContext,
  row: R,
): R => ({
  ...row,
  suitabilityAnswers: row.suitabilityAnswers.filter((set) => readsAnswers(context, set)),
  suitabilityDecision:
    row.suitabilityDecision && !readsDecision(context, row.suitabilityDecision)
      ? { ...row.suitabilityDecision, codesAdded: [] }
      : row.suitabilityDecision,
})
