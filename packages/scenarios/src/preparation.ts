import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { statementRoutes } from '@holdfast/contracts/statements'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import { type Led, type PlanningFamily, workspaceOf } from './planning-family.ts'
import { inDays, inHours } from './times.ts'

/** Each of the three writes a statement, and the order in which they speak is set. */
export async function writeStatements(family: PlanningFamily): Promise<void> {
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

/** The lead writes a consequence, and all three agree to it. */
export async function agreeOnAConsequence({
  lead,
  participant,
  interventionist,
  inPlan,
  ids,
}: PlanningFamily): Promise<void> {
  const { id: consequenceId, wordingVersion } = await lead.call(consequenceRoutes.create, {
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
      body: { stance: 'consent', wordingVersion },
    })
}

/** Two places whose insurance was checked and whose beds are held: one is chosen, the other is the backup. */
export async function choosePlaces(
  { lead, inPlan }: Led,
  [chosen, backup]: readonly [string, string] = ['River House', 'Hill House'],
): Promise<void> {
  const add = async (name: string) => {
    const body = { name, levelOfCare: '3.7', insuranceVerifiedOn: inDays(0), bedHeldUntil: inHours(100) } as const
    return (await lead.call(treatmentOptionRoutes.create, { params: inPlan, body })).id
  }
  const [chosenId, backupId] = [await add(chosen), await add(backup)]
  const treatmentOptionId = chosenId
  await lead.call(treatmentOptionRoutes.confirm, { params: { ...inPlan, treatmentOptionId }, body: { step: 't48h' } })
  const { version } = await workspaceOf({ lead, inPlan })
  await lead.call(treatmentOptionRoutes.choose, { params: inPlan, body: { chosenId, backupId }, ifMatch: version })
}

/** An answer of the library for each way in which a meeting goes wrong. */
export async function takeAnswers({ lead, inPlan }: Led, ownerId: string): Promise<void> {
  for (const code of new Set(Object.values(FAILURE_MODES).map(({ codes }) => codes[0] ?? '')))
    await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code, ownerId } })
}

/** The sobriety check is planned; the meeting is in 24 hours, with a driver and an escort. */
export async function setTheDay(family: PlanningFamily): Promise<void> {
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
      venue: 'Home',
      startsAt: inHours(24),
      transportLeadId: ids.participant,
      escortId: ids.interventionist,
      exitsClear: true,
    },
  })
}
