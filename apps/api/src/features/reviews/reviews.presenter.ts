import type { Review, ReviewAccount, ReviewChange, ReviewFactor } from '@holdfast/contracts/reviews'
import type { Approach } from '@holdfast/domain/plan/approach'
import { blamesSomebody } from '@holdfast/domain/reviews/blame-words'
import { namesInText } from '@holdfast/domain/reviews/blameless'
import { decideFinishReview } from '@holdfast/domain/reviews/finish'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type {
  ReviewAccount as AccountRow,
  ReviewAccountText,
  ReviewChange as ChangeRow,
  ReviewFactor as FactorRow,
} from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { localize } from '../../kernel/localize.ts'
import { decryptAccount } from './account-texts.ts'

type ReviewRows = NonNullable<PlanRows['review']>

type OnColumns = Pick<ChangeRow, 'onParticipantId' | 'onApproach' | 'onContingencyCode'>

/** What the effect of a change acts on, without what it does not; nothing when the participant has left the plan. */
export const effectOnOf = ({
  onParticipantId,
  onApproach,
  onContingencyCode,
}: OnColumns): ReviewChange['effectOn'] => ({
  ...(onParticipantId !== null && { participantId: onParticipantId }),
  ...(onApproach !== null && { approach: onApproach as Approach }),
  ...(onContingencyCode !== null && { contingencyCode: onContingencyCode }),
})

/** The columns of what an effect acts on. */
export const effectOnColumns = ({ participantId, approach, contingencyCode }: ReviewChange['effectOn']): OnColumns => ({
  onParticipantId: participantId ?? null,
  onApproach: approach ?? null,
  onContingencyCode: contingencyCode ?? null,
})

/** The same for everybody who reads the review. */
export const presentChange = (row: ChangeRow): ReviewChange => ({
  id: row.id,
  factorId: row.factorId,
  what: row.what,
  effect: row.effect as ReviewChange['effect'],
  effectOn: effectOnOf(row),
  ownerId: row.ownerId,
  dueOn: toIsoDate(row.dueOn),
  version: row.version,
})

const wordsOf = ({ evidence, planGap, acceptedReason, changes }: FactorRow & { changes: ChangeRow[] }): string =>
  [evidence, planGap, acceptedReason, ...changes.map(({ what }) => what)].join('\n')

/** A cause with the names that it and its changes mention, and whether they blame somebody: a hint, never a bar (F70). */
export const presentFactor = (row: FactorRow & { changes: ChangeRow[] }, names: string[]): ReviewFactor => ({
  id: row.id,
  cause: row.cause as ReviewFactor['cause'],
  evidence: row.evidence,
  planGap: row.planGap,
  acceptedReason: row.acceptedReason,
  momentId: row.momentId,
  nameHints: namesInText(wordsOf(row), names),
  blames: blamesSomebody(wordsOf(row)),
  changes: row.changes.map(presentChange),
  version: row.version,
})

/** An account as this reader may see it. PostgreSQL gave the text only to the author, and to the facilitator once sent. */
export function presentAccount(
  context: PlanContext,
  row: AccountRow,
  by: string,
  text: ReviewAccountText | null,
): ReviewAccount {
  return {
    id: row.id,
    caseMemberId: row.caseMemberId,
    by,
    isMine: row.caseMemberId === context.member.id,
    state: row.sentAt ? 'sent' : row.passedAt ? 'passed' : 'open',
    sentToId: row.sentToId,
    text: text ? { ...decryptAccount(context, text), wellbeing: text.wellbeing } : null,
    version: row.version,
  }
}

/** Whether the review may end, and what is missing where it may not. */
export const finishOf = (review: ReviewRows) =>
  decideFinishReview({
    accountsInvited: review.accountsInvitedAt !== null,
    factors: review.factors.map(({ id, acceptedReason }) => ({ id, acceptedReason })),
    changes: review.factors.flatMap((factor) =>
      factor.changes.map(({ id, ownerId, dueOn }) => ({ id, factorId: factor.id, ownerId, dueOn: toIsoDate(dueOn) })),
    ),
  })

/** The review as this member may see it: a helper writes an account of their own and reads no more of it. */
export function presentReview(
  context: PlanContext,
  rows: { review: ReviewRows | null; participants: readonly { name: string }[]; case: { alias: string } },
  nameOf: (memberId: string) => string,
): Review | null {
  const { member } = context
  const { review } = rows
  if (!review) return null
  const mayRead = allows(context, 'review.read')
  const names = [...rows.participants.map((one) => one.name), rows.case.alias]
  const finish = finishOf(review)
  return {
    facilitatorId: review.facilitatorId,
    isFacilitator: review.facilitatorId === member.id,
    accountsInvitedAt: review.accountsInvitedAt?.toISOString() ?? null,
    whatHelped: mayRead ? review.whatHelped : '',
    askAgainOn: mayRead ? toIsoDate(review.askAgainOn) : null,
    finalizedAt: review.finalizedAt?.toISOString() ?? null,
    accounts: review.accounts.map((row) => presentAccount(context, row, nameOf(row.caseMemberId), row.text)),
    factors: mayRead ? review.factors.map((factor) => presentFactor(factor, names)) : [],
    missing:
      finish.ok || !mayRead
        ? []
        : finish.refusal.map(({ rule, reason, factorId, changeId }) => ({
            rule,
            reason: localize(reason, context),
            factorId,
            changeId,
          })),
    version: review.version,
    can: { edit: ability(context, 'review.edit'), writeAccount: ability(context, 'account.write', true) },
  }
}
