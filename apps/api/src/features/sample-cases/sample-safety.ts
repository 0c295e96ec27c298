import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { safetyPlanRoutes } from '@holdfast/contracts/safety-plan'
import { accommodationRoutes } from '@holdfast/contracts/accommodations'
import { DAY, toIsoDate } from '@holdfast/domain/shared/time'
import { initialPlan, participantIdsOf, type SamplePlan } from './sample-plan.ts'

/** A professional answers the risk questions; with heavy daily drinking, withdrawal is what matters most. */
export async function assessRisk({ key, people, content }: SamplePlan): Promise<void> {
  await people.dana(riskRoutes.assess, {
    params: key,
    body: {
      areas: {
        withdrawal: { level: 'moderate', ...content.riskNotes },
        self_harm: { level: 'none' },
        harm_to_others: { level: 'none' },
        weapons: { level: 'low' },
        domestic_violence: { level: 'none' },
        overdose: { level: 'low' },
        psychiatric: { level: 'none' },
        medical: { level: 'low' },
        minors_at_home: { level: 'low' },
      },
      triggers: ['substance_use'],
      mitigations: ['credential', 'medical_clearance'],
      mitigation: content.mitigation,
    },
  })
}

/** The safety plan: six parts in Sam's words, and who does what on the day. */
export async function writeSafetyPlan(plan: SamplePlan): Promise<void> {
  const { key, people, content, startsAt } = plan
  const workspace = await initialPlan(plan)
  const { karen, rosa, ben, dana } = await participantIdsOf(plan)
  await people.dana(safetyPlanRoutes.write, {
    params: key,
    ifMatch: workspace.safetyPlan.version,
    body: {
      ...content.safety,
      writtenWithPerson: true,
      likelihood: 8,
      reviewOn: toIsoDate(new Date(startsAt.getTime() + 14 * DAY)),
      duties: {
        call_second: karen,
        meet_crew: ben,
        naloxone: dana,
        stay_close: rosa,
        take_others_out: karen,
        tell_place: dana,
      },
    },
  })
}

/** What Sam and Rosa need to be understood, and how this family speaks of it. */
export async function writeNeeds(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const workspace = await initialPlan(plan)
  const { language, accessNeeds, ...words } = content.needs
  await people.karen(accommodationRoutes.update, {
    params: key,
    ifMatch: workspace.accommodations.version,
    body: {
      ...words,
      people: [
        { participantId: null, language },
        { participantId: (await participantIdsOf(plan)).rosa, accessNeeds },
      ],
      helpMinutes: 9,
    },
  })
}
