import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { DAY, MINUTE, toIsoDate } from '@holdfast/domain/shared/time'
import { SAMPLE_PEOPLE } from './sample-content.ts'
import { recordTheMeeting } from './sample-events.ts'
import { atOnce, participantIdsOf, type SamplePlan, workspaceOf } from './sample-plan.ts'

/** Holds the meeting of the first attempt: locked, waited once, begun on a clear check, and ended with a no. */
export async function holdTheMeeting(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  await people.karen(planStepRoutes.lock, { params: key, body: {} })
  const seen = { answersCoherent: true, consentsToTalk: true } as const
  const waited = await people.karen(sobrietyRoutes.record, {
    params: key,
    body: {
      ...seen,
      impairmentSigns: ['red_eyes'],
      result: 'wait',
      note: content.waitNote,
      checkedAt: new Date(Date.now() - 45 * MINUTE).toISOString(),
    },
  })
  await people.dana(sobrietyRoutes.confirm, {
    params: { ...key, sobrietyCheckId: waited.id },
    body: { look: 'not_quite' },
  })
  const clear = await people.karen(sobrietyRoutes.record, {
    params: key,
    body: { ...seen, waitedMinutes: 45, result: 'proceed' },
  })
  await people.dana(sobrietyRoutes.confirm, { params: { ...key, sobrietyCheckId: clear.id }, body: { look: 'clear' } })
  await people.dana(planStepRoutes.startRun, { params: key, body: { sobrietyCheckId: clear.id } })
  await recordTheMeeting(plan)
  const ids = await participantIdsOf(plan)
  await people.dana(planStepRoutes.conclude, {
    params: key,
    body: {
      meetingResult: 'waited_then_held',
      decision: 'declined',
      reactions: ['tears', 'bargaining'],
      reasonsDeclined: [
        { reason: 'not_ready', source: 'said_by_person' },
        { reason: 'fear_of_withdrawal', source: 'observed', participantId: ids.rosa },
      ],
      goals: { recognize: 'partly', envision: 'partly', accept: 'no' },
      admission: 'too_early',
      note: content.outcomeNote,
    },
  })
}

/** What each says of their consequence: one was held, and nothing has asked for the others yet. */
export async function followThrough({ key, people, content }: SamplePlan): Promise<void> {
  const { items } = await people.karen(followThroughRoutes.get, { params: key })
  for (const who of SAMPLE_PEOPLE) {
    const kept = items.filter(({ keeper }) => keeper === content.people[who].name)
    await atOnce(kept, ({ consequenceId }) =>
      people[who](followThroughRoutes.record, {
        params: key,
        body: { consequenceId, status: who === 'rosa' ? 'held' : 'not_tested', sharedWith: 'group' },
      }),
    )
  }
}

/** Everyone's own account, then what in the plan allowed it and what changes; finished. */
export async function reviewTheMeeting(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const ids = await participantIdsOf(plan)
  const { me } = await people.dana(workspaceRoutes.get, { params: key })
  const opened = await people.dana(reviewRoutes.open, { params: key, body: { facilitatorId: me.memberId } })
  const ifMatch = opened.accounts.find(({ isMine }) => isMine)?.version ?? 0
  await atOnce(SAMPLE_PEOPLE, async (who) => {
    const { account } = content.people[who]
    if (account) await people[who](reviewRoutes.writeAccount, { params: key, ifMatch, body: account })
    await people[who](account ? reviewRoutes.sendAccount : reviewRoutes.passAccount, { params: key })
  })
  const { runEvents } = await workspaceOf(plan)
  for (const { cause, evidence, planGap, moment, changes } of content.factors) {
    const momentId = runEvents.find(({ kind }) => kind === moment)?.id ?? null
    const body = { cause, evidence, planGap, momentId }
    const factor = await people.dana(reviewRoutes.addFactor, { params: key, body })
    for (const { what, effect, contingencyCode, owner } of changes)
      await people.dana(reviewRoutes.addChange, {
        params: key,
        body: {
          factorId: factor.id,
          what,
          effect,
          effectOn: contingencyCode ? { contingencyCode } : {},
          ownerId: ids[owner],
          dueOn: toIsoDate(new Date(Date.now() + 7 * DAY)),
        },
      })
  }
  const { review } = await workspaceOf(plan)
  await people.dana(reviewRoutes.update, {
    params: key,
    ifMatch: review?.version ?? 0,
    body: { whatHelped: content.whatHelped, askAgainOn: toIsoDate(new Date(Date.now() - DAY)) },
  })
  await people.dana(reviewRoutes.finish, { params: key })
}
