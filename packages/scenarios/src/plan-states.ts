import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { statementRoutes } from '@holdfast/contracts/statements'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { z } from 'zod'
import type { Caller, People } from './people.ts'
import { newPlanningFamily, type Parts, type PlanningFamily, workspaceOf } from './planning-family.ts'

const HOUR = 3_600_000
/** RFC 3339, so many hours from now; negative for before. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString()
/** `YYYY-MM-DD` in UTC, so many days from now. */
export const inDays = (days: number): string => inHours(days * 24).slice(0, 10)

/** A family whose plan has all that the day asks for: nothing stands between it and its lock. */
export async function newReadyFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newPlanningFamily(people, parts)
  await writeStatements(family)
  await agreeOnAConsequence(family)
  await choosePlaces(family)
  await family.interventionist.call(riskRoutes.assess, {
    params: family.inPlan,
    body: { areas: { withdrawal: { level: 'moderate' }, weapons: { level: 'none' } } },
  })
  for (const code of new Set(Object.values(FAILURE_MODES).map(({ codes }) => codes[0] ?? '')))
    await family.lead.call(contingencyRoutes.adopt, {
      params: family.inPlan,
      body: { code, ownerId: family.ids.interventionist },
    })
  await setTheDay(family)
  return family
}

async function writeStatements(family: PlanningFamily): Promise<void> {
  const { lead, participant, interventionist, inPlan, ids } = family
  const parts = {
    love: 'You taught me to swim.',
    whatISaw: 'On May 3 you slept in the car.',
    effect: 'I lay awake until morning.',
    ask: 'Will you come with us today?',
    support: 'I drive you there.',
  }
  for (const person of [lead, participant, interventionist]) {
    const mine = (await workspaceOf(family, person)).statements.find(({ isMine }) => isMine)
    const params = { ...inPlan, statementId: mine?.id ?? '' }
    await person.call(statementRoutes.write, { params, body: parts, ifMatch: mine?.version ?? 0 })
    await person.call(statementRoutes.dismissHint, { params, body: { noteId: 'a_phase:1abc2d' } })
  }
  const { version } = await workspaceOf(family)
  await lead.call(statementRoutes.order, {
    params: inPlan,
    body: { participantIds: Object.values(ids) },
    ifMatch: version,
  })
}

async function agreeOnAConsequence({ lead, participant, interventionist, inPlan, ids }: PlanningFamily): Promise<void> {
  const { id: consequenceId } = await lead.call(consequenceRoutes.create, {
    params: inPlan,
    body: {
      participantId: ids.lead,
      category: 'money',
      iWill: 'I will no longer pay the rent.',
      startsOn: inDays(14),
      liftedWhen: 'On the first day of treatment.',
      standingOffer: 'I drive you there on any day.',
      checks: Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true])),
      confidence: 8,
    },
  })
  for (const person of [lead, participant, interventionist])
    await person.call(consequenceRoutes.giveStance, {
      params: { ...inPlan, consequenceId },
      body: { stance: 'consent' },
    })
}

async function choosePlaces(family: PlanningFamily): Promise<void> {
  const { lead, inPlan } = family
  const add = async (name: string) => {
    const body = { name, levelOfCare: '3.7', insuranceVerifiedOn: inDays(0), bedHeldUntil: inHours(100) } as const
    return (await lead.call(treatmentOptionRoutes.create, { params: inPlan, body })).id
  }
  const [chosenId, backupId] = [await add('River House'), await add('Hill House')]
  const treatmentOptionId = chosenId
  await lead.call(treatmentOptionRoutes.confirm, { params: { ...inPlan, treatmentOptionId }, body: { step: 't48h' } })
  const { version } = await workspaceOf(family)
  await lead.call(treatmentOptionRoutes.choose, { params: inPlan, body: { chosenId, backupId }, ifMatch: version })
}

async function setTheDay(family: PlanningFamily): Promise<void> {
  const { lead, inPlan, ids } = family
  const { sobrietyPlan, logistics } = await workspaceOf(family)
  await lead.call(sobrietyRoutes.updatePlan, {
    params: inPlan,
    ifMatch: sobrietyPlan.version,
    body: { observerIds: [ids.lead, ids.participant], waitPlan: 'Tea in the kitchen.', waitLimitMinutes: 120 },
  })
  await lead.call(logisticsRoutes.update, {
    params: inPlan,
    ifMatch: logistics.version,
    body: {
      place: 'Home',
      startsAt: inHours(24),
      transportLeadId: ids.participant,
      escortId: ids.interventionist,
      exitsClear: true,
    },
  })
}

/** A family whose plan is locked for the day. */
export async function newLockedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newReadyFamily(people, parts)
  await family.lead.call(planStepRoutes.lock, { params: family.inPlan, body: {} })
  return family
}

/** The lead looks and sees a clear head; `second` confirms. Returns the id of the check. */
export async function checkWith({ lead, inPlan }: PlanningFamily, second: Caller): Promise<string> {
  const body = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const
  const { id: sobrietyCheckId } = await lead.call(sobrietyRoutes.record, { params: inPlan, body })
  await second.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId } })
  return sobrietyCheckId
}

/** A family in the middle of the meeting. */
export async function newMeetingFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newLockedFamily(people, parts)
  const sobrietyCheckId = await checkWith(family, family.participant)
  await family.lead.call(planStepRoutes.startRun, { params: family.inPlan, body: { sobrietyCheckId } })
  return family
}

/** A meeting that was held, and met a no. */
export const DECLINED: z.input<typeof OutcomeFields> = {
  held: 'held',
  decision: 'declined',
  reactions: ['tears'],
  reasonsDeclined: [{ reason: 'not_ready', source: 'said_by_person' }],
}

/** A family whose loved one said no. */
export async function newDeclinedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newMeetingFamily(people, parts)
  await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body: DECLINED })
  return family
}

/** A family that looks back together: the review is open, and Dana facilitates it. */
export async function newReviewingFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newDeclinedFamily(people, parts)
  const { me } = await workspaceOf(family, family.interventionist)
  await family.lead.call(reviewRoutes.open, { params: family.inPlan, body: { facilitatorId: me.memberId } })
  return family
}

/** A family whose review is finished: the next attempt can begin. */
export async function newReviewedFamily<P extends Caller, A extends P>(
  people: People<P, A>,
  parts?: Parts,
): Promise<PlanningFamily<P, A>> {
  const family = await newReviewingFamily(people, parts)
  const { lead, participant, interventionist, inPlan, ids } = family
  for (const person of [lead, participant, interventionist]) {
    await person.call(reviewRoutes.writeAccount, { params: inPlan, body: { whatHappened: 'Sam asked for time.' } })
    await person.call(reviewRoutes.sendAccount, { params: inPlan })
  }
  const { id: factorId } = await interventionist.call(reviewRoutes.addFactor, {
    params: inPlan,
    body: { cause: 'F11', evidence: 'It was late in the day.' },
  })
  await interventionist.call(reviewRoutes.addChange, {
    params: inPlan,
    body: { factorId, what: 'Meet in the morning.', ownerId: ids.lead, dueOn: inDays(30) },
  })
  await interventionist.call(reviewRoutes.finish, { params: inPlan })
  return family
}

/** One way to make a plan in each state of its life, with the family whose plan it is. */
export const PLAN_STATES = {
  drafting: newPlanningFamily,
  ready: newLockedFamily,
  under_way: newMeetingFamily,
  concluded: newDeclinedFamily,
  reviewed: newReviewedFamily,
} as const satisfies Record<PlanStatus, unknown>
