import { caseRoutes } from '@holdfast/contracts/cases'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import type { SampleApproach } from '@holdfast/contracts/sample-cases'
import type { Locale } from '@holdfast/domain/text'
import { DAY } from '@holdfast/domain/shared/time'
import { followThrough, holdTheMeeting, reviewTheMeeting } from './sample-attempt.ts'
import { askAQuestion } from './sample-comments.ts'
import { addLocalContact } from './sample-contacts.ts'
import type { SampleContent, SampleKey } from './sample-content.ts'
import type { SamplePersona } from './sample-people.ts'
import {
  confirmPlaces,
  findFacilities,
  atOnce,
  initialPlan,
  participantIdsOf,
  planSobriety,
  prepareAnswers,
  type SamplePlan,
  setTheDay,
  pollDays,
  shareOutLists,
} from './sample-plan.ts'
import { sayOwnParts, screenEverybody, keepAwarenessList } from './sample-own-parts.ts'
import { drawTheRoom } from './sample-seating.ts'
import { assessRisk, writeNeeds, writeSafetyPlan } from './sample-safety.ts'
import { sayWhy, writeWorksheets } from './sample-worksheets.ts'
import { answerFirstCall } from './sample-first-call.ts'
import { agreeOnConsequences, shareStatements, writeConsequences, writeStatements } from './sample-statements.ts'

// ten in the morning in New York, when people are rested
const inSixDays = () => new Date(new Date(Date.now() + 6 * DAY).setUTCHours(15, 0, 0, 0))

type SampleCaseInput = {
  organizationId: string
  content: SampleContent
  /** The visitor, who leads the case. */
  visitor: SamplePersona
  /** A new person who calls the API. */
  newcomer: () => SamplePersona
  approach: SampleApproach
  locale: Locale
}

/**
 * Prepares the sample case through the API, in one of three approaches, until nothing stands in the way of its plan. The visitor
 * leads; the others are guests who joined by link.
 */
export async function makeSampleCase(given: SampleCaseInput) {
  const plan = await createBase(given)
  const ready = await SCENARIOS[given.approach](plan)
  await writeWorksheets(ready, given.approach, given.locale)
  await sayWhy(ready, given.approach, given.locale)
  return { organizationId: given.organizationId, caseId: plan.caseId, planId: ready.key.planId }
}

type Gathered = SamplePlan & { caseId: string }

/** Opens the case with its first call and its first plan, and brings everybody in. */
async function createBase({
  organizationId,
  content,
  visitor,
  newcomer,
  approach,
}: SampleCaseInput): Promise<Gathered> {
  const opened = await visitor(caseRoutes.create, {
    params: { organizationId },
    body: {
      alias: content.alias,
      relationship: 'sibling',
      substances: ['alcohol'],
    },
  })
  await addLocalContact(visitor, organizationId)
  const inCase = { organizationId, caseId: opened.id }
  await answerFirstCall(visitor, inCase, content)
  const plan = await visitor(planRoutes.create, { params: inCase, body: { approach, announced: true } })
  const key = { organizationId, planId: plan.id }
  await visitor(planRoutes.update, { params: key, ifMatch: plan.version, body: { goal: content.goal } })

  const { name, relationship, dayRoles } = content.people.karen
  const seat = async (who: Guest): Promise<string> => {
    const { name, relationship, dayRoles } = content.people[who]
    const attendance = approach === 'craft' && who !== 'dana' ? { attendance: 'not_attending' as const } : {}
    const body = { name, relationship, adult: true, dayRoles: [...dayRoles], closeness: who === 'dana' ? null : 4 }
    return (await visitor(participantRoutes.create, { params: key, body: { ...body, ...attendance } })).id
  }
  await visitor(participantRoutes.create, {
    params: key,
    body: { name, relationship, adult: true, dayRoles: [...dayRoles], closeness: 5, isMe: true },
  })
  const seats = { rosa: await seat('rosa'), ben: await seat('ben'), dana: await seat('dana') }
  const join = async (who: Guest): Promise<SamplePersona> => {
    const { name: displayName } = content.people[who]
    const role = who === 'dana' ? ('interventionist' as const) : ('participant' as const)
    const { link } = await visitor(invitationRoutes.create, {
      params: inCase,
      body: { name: displayName, role, participantId: seats[who] },
    })
    const persona = newcomer()
    const token = link?.split('#')[1] ?? ''
    await persona(invitationRoutes.accept, { body: { token, displayName, notTheLovedOne: true, adult: true } })
    return persona
  }
  const [rosa, ben, dana] = await Promise.all([join('rosa'), join('ben'), join('dana')])
  const people = { karen: visitor, rosa, ben, dana }

  return { key, people, content, caseId: opened.id, startsAt: inSixDays() }
}

/** What the family lives through in each approach until the plan is ready. */
const SCENARIOS: Readonly<Record<SampleApproach, (plan: Gathered) => Promise<SamplePlan>>> = {
  johnson: runTwoAttempts,
  arise: inviteTheNetwork,
  craft: learnTheSkills,
}

/** A first attempt that met a no, its review, and a second attempt made from it. */
async function runTwoAttempts(plan: Gathered): Promise<SamplePlan> {
  const { key, people, caseId } = plan
  const first: SamplePlan = { ...plan, startsAt: new Date() }
  await screenEverybody(first)
  await writeStatements(first)
  await writeConsequences(first)
  await findFacilities(first)
  await planSobriety(first)
  await writeSafetyPlan(first)
  await writeNeeds(first)
  await prepareAnswers(first)
  await makeReady(first)
  await holdTheMeeting(first)
  await followThrough(first)
  await reviewTheMeeting(first)

  const next = await people.karen(planRoutes.create, {
    params: { organizationId: key.organizationId, caseId },
    body: { fromPlanId: key.planId },
  })
  const second: SamplePlan = { ...plan, key: { ...key, planId: next.id } }
  await shareStatements(second)
  await adoptNewContingencies(second)
  await shareOutLists(second)
  await pollDays(second)
  await makeReady(second)
  await askAQuestion(second)
  await keepAwarenessList(second)
  return second
}

/** An open invitation to a first meeting of the network: no letters and no limits yet (docs/practice.md 2.2). */
async function inviteTheNetwork(plan: Gathered): Promise<SamplePlan> {
  await screenEverybody(plan)
  await findFacilities(plan)
  await planSobriety(plan)
  await writeSafetyPlan(plan)
  await writeNeeds(plan)
  await prepareAnswers(plan)
  await shareOutLists(plan)
  await confirmPlaces(plan)
  await assessRisk(plan)
  await sayOwnParts(plan)
  await setTheDay(plan)
  await drawTheRoom(plan)
  return plan
}

/** One person practices at home, with a coach behind her and a place that is near (docs/practice.md 2.3). */
async function learnTheSkills(plan: Gathered): Promise<SamplePlan> {
  await findFacilities(plan)
  await writeSafetyPlan(plan)
  await writeNeeds(plan)
  await confirmPlaces(plan)
  await assessRisk(plan)
  return plan
}

type Guest = Exclude<SampleKey, 'karen'>

/** What every attempt asks anew: agreements, places, risk, the day. */
async function makeReady(plan: SamplePlan): Promise<void> {
  await agreeOnConsequences(plan)
  await confirmPlaces(plan)
  await assessRisk(plan)
  await sayOwnParts(plan)
  await setTheDay(plan)
  await drawTheRoom(plan)
}

/** The scenarios that the review added get someone who acts. */
async function adoptNewContingencies(plan: SamplePlan): Promise<void> {
  const { dana } = await participantIdsOf(plan)
  const { contingencies } = await initialPlan(plan)
  await atOnce(
    contingencies.filter(({ ownerId }) => ownerId === null),
    ({ id, version: ifMatch }) =>
      plan.people.karen(contingencyRoutes.update, {
        params: { ...plan.key, contingencyId: id },
        ifMatch,
        body: { ownerId: dana },
      }),
  )
}
