import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { participantRoutes } from '@holdfast/contracts/participants'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import type { TestSample } from '@holdfast/scenarios/family-case'
import { inDays } from '@holdfast/scenarios/times'

const LONG_NAMES = [
  'María Guadalupe Fernández de la Vega',
  'Christopher Alexander Montgomery-Whitfield',
  'Anna-Elisabeth von Hohenstein-Kowalczyk',
  'José Ignacio Gutiérrez-Echeverría',
] as const
const MANY_LIMITS = 14

/** Gives everybody in a sample a long name, and the plan more limits than most have: a page stays as short as it was. */
export async function makeFamilyLarge({ lead, organizationId, planId }: TestSample): Promise<void> {
  const inPlan = { organizationId, planId }
  const { participants, consequences } = await lead.call(workspaceRoutes.get, { params: inPlan })
  for (const [at, { id: participantId, version }] of participants.entries())
    await lead.call(participantRoutes.update, {
      params: { ...inPlan, participantId },
      body: { name: LONG_NAMES[at % LONG_NAMES.length] },
      ifMatch: version,
    })
  const participantId = participants.find(({ isMe }) => isMe)?.id ?? ''
  for (let number = consequences.length; number < MANY_LIMITS; number += 1) {
    const { id: consequenceId, wordingVersion } = await lead.call(consequenceRoutes.create, {
      params: inPlan,
      body: {
        participantId,
        category: 'money',
        iWill: `I will no longer pay for the car and the phone, part ${number}.`,
        startsOn: inDays(14),
        liftedWhen: 'On the first day of treatment.',
        standingOffer: 'I drive you there on any day.',
        checks: Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true])),
        confidence: 8,
      },
    })
    await lead.call(consequenceRoutes.giveStance, {
      params: { ...inPlan, consequenceId },
      body: { stance: 'consent', wordingVersion },
    })
  }
}
