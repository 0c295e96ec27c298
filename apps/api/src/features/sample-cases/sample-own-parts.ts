import { aboutMeRoutes } from '@holdfast/contracts/about-me'
import { awarenessRoutes } from '@holdfast/contracts/awareness'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { READINGS } from '@holdfast/domain/participants/reading'
import type { SuitabilityAnswers } from '@holdfast/domain/participants/suitability-questions'
import { SCREENING_QUESTIONS } from '@holdfast/domain/safety-screening/screening-questions'
import { atOnce, participantIdsOf, type SamplePlan } from './sample-plan.ts'

const FAMILY = ['rosa', 'ben', 'karen'] as const
const NOTHING_TO_FEAR = Object.fromEntries(SCREENING_QUESTIONS.map((question) => [question, 'no' as const]))
const FIT: SuitabilityAnswers = {
  distant: 'yes',
  cannot_stay_calm: 'yes',
  off_script: 'yes',
  wont_hold: 'yes',
  minor: 'yes',
  sabotage: 'no',
  abuser: 'no',
  active_use: 'no',
}

/** Each says how to be reached, reads, agrees, keeps the day free and finds somebody to lean on. */
export async function sayOwnParts(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const ids = await participantIdsOf(plan)
  await atOnce(FAMILY, async (who) => {
    const params = { ...key, participantId: ids[who] }
    const { version } = await people[who](aboutMeRoutes.get, { params })
    await people[who](aboutMeRoutes.update, {
      params,
      ifMatch: version,
      body: {
        channel: 'text',
        safeTimes: content.safeTimes,
        readings: [...READINGS],
        agreesToScript: true,
        followsChair: true,
        readSafetyPlan: true,
        dayKeptFree: true,
        restPlan: content.restPlan,
        selfCare: who === 'ben' ? ['friend'] : ['al_anon'],
        whyNo: content.people[who].whyNo ?? '',
      },
    })
  })
}

/** Each is asked alone whether the room is the right place, and whether they are safe. */
export async function screenEverybody(plan: SamplePlan): Promise<void> {
  const { key, people } = plan
  const ids = await participantIdsOf(plan)
  await atOnce(FAMILY, async (who) => {
    const answers = who === 'rosa' ? { ...FIT, enabling: 'yes' as const } : FIT
    await people[who](suitabilityRoutes.answer, {
      params: { ...key, participantId: ids[who] },
      ifMatch: 1,
      body: { answers },
    })
    await people[who](safetyScreeningRoutes.answer, { params: key, ifMatch: 1, body: { answers: NOTHING_TO_FEAR } })
  })
}

/** A neighbor knows a little. Once it looks as if Sam knows, too; there is nothing to it. */
export async function keepAwarenessList({ key, people, content }: SamplePlan): Promise<void> {
  await people.karen(awarenessRoutes.add, { params: key, body: { ...content.neighbor, knowledge: 'knows_a_little' } })
  const { id: disclosureReportId } = await people.ben(awarenessRoutes.report, {
    params: key,
    body: { text: content.disclosure.text },
  })
  await people.karen(awarenessRoutes.decide, {
    params: { ...key, disclosureReportId },
    body: { decision: 'false_alarm', reason: content.disclosure.reason },
  })
}
