import { caseRoutes } from '@holdfast/contracts/cases'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planRoutes } from '@holdfast/contracts/plans'
import { holdTheMeeting, reviewTheMeeting } from './sample-attempt.ts'
import { askAQuestion } from './sample-comments.ts'
import { addLocalContact } from './sample-contacts.ts'
import type { SampleContent, SampleKey } from './sample-content.ts'
import type { SamplePersona } from './sample-people.ts'
import {
  confirmPlaces,
  findPlaces,
  participantIdsOf,
  planSobriety,
  prepareAnswers,
  type SamplePlan,
  setTheDay,
  pollDays,
  shareOutLists,
  workspaceOf,
} from './sample-plan.ts'
import { sayOwnParts, screenEverybody, watchTheCircle } from './sample-own-parts.ts'
import { assessRisk, writeNeeds, writeSafetyPlan } from './sample-safety.ts'
import { tellTheStory } from './sample-intake.ts'
import { agreeOnConsequences, shareStatements, writeConsequences, writeStatements } from './sample-words.ts'

const DAY = 86_400_000

type Given = {
  organizationId: string
  content: SampleContent
  /** The visitor, who leads the case. */
  visitor: SamplePersona
  /** A new person at the API's door. */
  newcomer: () => SamplePersona
}

/**
 * Lives the sample case through the API: a first attempt that met a no, its review, and a second attempt made from it that
 * nothing stands in the way of. The visitor leads; the others are guests who joined by link.
 */
export async function makeSampleCase({ organizationId, content, visitor, newcomer }: Given) {
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
  await tellTheStory(visitor, inCase, content)
  const plan = await visitor(planRoutes.create, { params: inCase, body: { approach: 'johnson', announced: true } })
  const key = { organizationId, planId: plan.id }
  await visitor(planRoutes.update, { params: key, ifMatch: plan.version, body: { goal: content.goal } })

  const join = async (who: Guest): Promise<SamplePersona> => {
    const { name, relationship, dayRoles } = content.people[who]
    const participant = await visitor(participantRoutes.create, {
      params: key,
      body: { name, relationship, adult: true, dayRoles: [...dayRoles], closeness: who === 'dana' ? null : 4 },
    })
    const role = who === 'dana' ? ('interventionist' as const) : ('participant' as const)
    const { link } = await visitor(invitationRoutes.create, {
      params: inCase,
      body: { name, role, participantId: participant.id },
    })
    const persona = newcomer()
    const token = link?.split('#')[1] ?? ''
    await persona(invitationRoutes.accept, { body: { token, displayName: name, notTheLovedOne: true, adult: true } })
    return persona
  }
  const { name, relationship, dayRoles } = content.people.karen
  await visitor(participantRoutes.create, {
    params: key,
    body: { name, relationship, adult: true, dayRoles: [...dayRoles], closeness: 5, isMe: true },
  })
  const people = { karen: visitor, rosa: await join('rosa'), ben: await join('ben'), dana: await join('dana') }

  const first: SamplePlan = { key, people, content, startsAt: new Date() }
  await screenEverybody(first)
  await writeStatements(first)
  await writeConsequences(first)
  await findPlaces(first)
  await planSobriety(first)
  await writeSafetyPlan(first)
  await writeNeeds(first)
  await prepareAnswers(first, participantIdsOf(await workspaceOf(first), content).dana)
  await makeReady(first)
  await holdTheMeeting(first)
  await reviewTheMeeting(first)

  const next = await visitor(planRoutes.create, { params: inCase, body: { fromPlanId: plan.id } })
  const second: SamplePlan = {
    ...first,
    key: { organizationId, planId: next.id },
    startsAt: new Date(Date.now() + 6 * DAY),
  }
  await shareStatements(second)
  await takeOnNewAnswers(second)
  await shareOutLists(second)
  await pollDays(second)
  await makeReady(second)
  await askAQuestion(second)
  await watchTheCircle(second)
  return { organizationId, caseId: opened.id, planId: next.id }
}

type Guest = Exclude<SampleKey, 'karen'>

/** What every attempt asks anew: agreements, places, risk, the day. */
async function makeReady(plan: SamplePlan): Promise<void> {
  await agreeOnConsequences(plan)
  await confirmPlaces(plan)
  await assessRisk(plan)
  await sayOwnParts(plan)
  await setTheDay(plan)
}

/** The scenarios that the review added get someone who acts. */
async function takeOnNewAnswers(plan: SamplePlan): Promise<void> {
  const workspace = await workspaceOf(plan)
  const { dana } = participantIdsOf(workspace, plan.content)
  for (const { id, version, ownerId } of workspace.contingencies)
    if (ownerId === null)
      await plan.people.karen(contingencyRoutes.update, {
        params: { ...plan.key, contingencyId: id },
        ifMatch: version,
        body: { ownerId: dana },
      })
}
