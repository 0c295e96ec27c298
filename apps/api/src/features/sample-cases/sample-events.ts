import { type NewRunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import { v7 as uuidv7 } from 'uuid'
import { participantIdsOf, type SamplePlan, workspaceOf } from './sample-plan.ts'

type SampleEvent = Pick<NewRunEvent, 'kind'> & Partial<NewRunEvent>

/** What was tapped on the phones during the first meeting: two letters, tears, an offer, a no, and what each will do. */
export async function recordTheMeeting(plan: SamplePlan): Promise<void> {
  const { key, people } = plan
  const workspace = await workspaceOf(plan)
  const ids = await participantIdsOf(plan)
  const deal = workspace.contingencies.find(({ code }) => code === 'C13' || code === 'C11')
  const told: SampleEvent[] = [
    { kind: 'arrived' },
    { kind: 'welcome_said' },
    { kind: 'step_moved', step: 'letters' },
    { kind: 'letter_read', participantId: ids.rosa },
    { kind: 'reaction', reaction: 'tears' },
    { kind: 'letter_read', participantId: ids.karen },
    { kind: 'step_moved', step: 'ask' },
    { kind: 'asked' },
    { kind: 'bargaining_offer', ...(deal && { contingencyId: deal.id }) },
    ...(deal ? [{ kind: 'answer_said', contingencyId: deal.id } as const] : []),
    { kind: 'second_ask' },
    { kind: 'no' },
    { kind: 'step_moved', step: 'after_no' },
    ...workspace.consequences.map(({ id }): SampleEvent => ({ kind: 'consequence_read', consequenceId: id })),
  ]
  const deviceId = uuidv7()
  const beganAt = Date.now()
  const events = told.map((event, index) => ({
    id: uuidv7(),
    at: new Date(beganAt + index).toISOString(),
    deviceId,
    ...event,
  }))
  await people.dana(runEventRoutes.record, { params: key, body: { events } })
}
