import { checklistRoutes } from '@holdfast/contracts/checklists'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { facilityRoutes } from '@holdfast/contracts/facilities'
import { datePollRoutes } from '@holdfast/contracts/date-polls'
import { participantScheduleRoutes } from '@holdfast/contracts/participant-schedules'
import { excuseRoutes } from '@holdfast/contracts/excuses'
import { logisticsRoutes } from '@holdfast/contracts/logistics'
import { rehearsalRoutes } from '@holdfast/contracts/rehearsals'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { type Workspace, workspaceRoutes } from '@holdfast/contracts/workspace'
import { CHECKLISTS } from '@holdfast/domain/checklists/checklist'
import type { PollAnswer } from '@holdfast/domain/date-polls/date-poll'
import { EXCUSE_CATALOG } from '@holdfast/domain/excuses/excuse-catalog'
import { FAILURE_MODES } from '@holdfast/domain/contingencies/coverage'
import { HOUR, DAY, toIsoDate } from '@holdfast/domain/shared/time'
import { SAMPLE_PEOPLE, type SampleContent, type SampleKey } from './sample-content.ts'
import type { SamplePersona } from './sample-people.ts'

const ADOPTED = [...new Set(Object.values(FAILURE_MODES).map(({ codes }) => codes.at(-1) ?? ''))]

/** The sample plan while it is prepared: who acts, on which plan, and when its day is. */
export type SamplePlan = {
  key: { organizationId: string; planId: string }
  people: Readonly<Record<SampleKey, SamplePersona>>
  content: SampleContent
  startsAt: Date
}

/** The plan as its lead sees it now. */
export const workspaceOf = ({ people, key }: SamplePlan): Promise<Workspace> =>
  people.karen(workspaceRoutes.get, { params: key })

const looks = new WeakMap<SamplePlan['key'], Promise<Workspace>>()

/** The plan as it was when somebody first looked at this attempt: for its people, and for parts not written since. */
export function initialPlan(plan: SamplePlan): Promise<Workspace> {
  const look = looks.get(plan.key) ?? workspaceOf(plan)
  looks.set(plan.key, look)
  return look
}

/** Who is who among the participants of this attempt. */
export async function participantIdsOf(plan: SamplePlan): Promise<Record<SampleKey, string>> {
  const { participants } = await initialPlan(plan)
  const idOf = (key: SampleKey) => participants.find(({ name }) => name === plan.content.people[key].name)?.id ?? ''
  return { rosa: idOf('rosa'), ben: idOf('ben'), karen: idOf('karen'), dana: idOf('dana') }
}

/** What each does on a part of their own, at the same time: newcomers wait for it. */
export const atOnce = async <T>(many: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> => {
  await Promise.all(many.map(act))
}

/** Two places, found and compared; the first is chosen, the second stands behind it. */
export async function findFacilities({ key, people, content }: SamplePlan): Promise<void> {
  for (const place of content.places) {
    const { id: facilityId } = await people.karen(facilityRoutes.create, {
      params: { organizationId: key.organizationId },
      body: { ...place.directory, name: place.name, phone: place.phone },
    })
    await people.karen(treatmentOptionRoutes.create, {
      params: key,
      body: {
        facilityId,
        levelOfCare: '3.7',
        admissionsContact: place.contact,
        admissionHours: place.hours,
        whyItFits: place.whyItFits,
      },
    })
  }
}

/** Calls both places for this day: cover is confirmed, the bed is held, and one of them is chosen. */
export async function confirmPlaces(plan: SamplePlan): Promise<void> {
  const { key, people, content, startsAt } = plan
  const { treatmentOptions, version } = await workspaceOf(plan)
  await atOnce(treatmentOptions, ({ id, name, version: ifMatch }) =>
    people.dana(treatmentOptionRoutes.update, {
      params: { ...key, treatmentOptionId: id },
      ifMatch,
      body: {
        insuranceVerifiedOn: toIsoDate(new Date()),
        insuranceVerifiedBy: content.verifiedBy,
        insuranceNotes: content.places.find((place) => place.name === name)?.insurance ?? '',
        bedHeldUntil: new Date(startsAt.getTime() + DAY).toISOString(),
        referral: 'none',
        criteria: content.criteria,
        admission: {
          ...content.admission,
          admissionTimes: { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' },
          arrivalRule: 'medical_check_first',
          preScreen: 'yes',
        },
        insurance: { network: 'in', activeToday: 'yes', ...content.cover },
      },
    }),
  )
  await atOnce(treatmentOptions, ({ id }) =>
    people.dana(treatmentOptionRoutes.confirm, {
      params: { ...key, treatmentOptionId: id },
      body: { step: 't7d', spokeWith: content.spokeWith },
    }),
  )
  const idOf = (name: string) => treatmentOptions.find((one) => one.name === name)?.id ?? null
  const [chosen, backup] = content.places
  await people.karen(treatmentOptionRoutes.choose, {
    params: key,
    ifMatch: version,
    body: { chosenId: idOf(chosen.name), backupId: idOf(backup.name) },
  })
}

/** An answer for each way in which the day can go differently. */
export async function prepareAnswers(plan: SamplePlan): Promise<void> {
  const { key, people } = plan
  const { dana: ownerId } = await participantIdsOf(plan)
  for (const code of ADOPTED)
    await people.karen(contingencyRoutes.adopt, { params: key, body: { code, ownerId, rehearsed: true } })
  for (const { code, core } of EXCUSE_CATALOG)
    if (core) await people.karen(excuseRoutes.adopt, { params: key, body: { code, ownerId } })
}

/** Who looks before the start, and what happens if it is not the moment. */
export async function planSobriety(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const { karen, dana } = await participantIdsOf(plan)
  const { sobrietyPlan } = await initialPlan(plan)
  await people.karen(sobrietyRoutes.updatePlan, {
    params: key,
    ifMatch: sobrietyPlan.version,
    body: {
      observerIds: [karen, dana],
      waitPlan: content.waitPlan,
      waitLimitMinutes: 180,
      recheckMinutes: 45,
      ifPostponed: content.ifPostponed,
    },
  })
}

/** Sets the day, the backup date, the place and the drive, and practices once. */
export async function setTheDay(plan: SamplePlan): Promise<void> {
  const { key, people, content, startsAt } = plan
  const workspace = await workspaceOf(plan)
  const ids = await participantIdsOf(plan)
  await people.karen(logisticsRoutes.update, {
    params: key,
    ifMatch: workspace.logistics.version,
    body: {
      venue: content.venue,
      address: content.address,
      startsAt: startsAt.toISOString(),
      backupStartsAt: new Date(startsAt.getTime() + 2 * DAY).toISOString(),
      transportLeadId: ids.ben,
      escortId: ids.karen,
      exitsClear: true,
      windowFrom: '09:00',
      windowTo: '20:00',
      windowWhy: content.windowWhy,
      venueKind: 'home_of_other',
      badMemories: false,
      parking: content.parking,
      codeGo: content.codeGo,
      codeOff: content.codeOff,
      notes: content.notes,
    },
  })
  await atOnce(SAMPLE_PEOPLE, (who) => {
    const participantId = ids[who]
    return people.karen(participantScheduleRoutes.update, {
      params: { ...key, participantId },
      ifMatch: workspace.participantSchedules.find((card) => card.participantId === participantId)?.version ?? 0,
      body: { minutesBefore: who === 'dana' ? 90 : 60, timeOff: 'not_needed', aftercarePlan: content.aftercarePlan },
    })
  })
  const rehearsal = await people.karen(rehearsalRoutes.record, {
    params: key,
    body: { heldOn: toIsoDate(new Date()), minutes: 55, attendeeIds: Object.values(ids), whatGotStuck: content.stuck },
  })
  await people.karen(rehearsalRoutes.addNote, {
    params: { ...key, rehearsalId: rehearsal.id },
    body: { participantId: ids.ben, what: content.stuck },
  })
}

/** Who sees to what before the day. */
const CHECKLIST_OWNERS: Readonly<Record<string, SampleKey>> = {
  weapons_out: 'karen',
  naloxone: 'dana',
  address_card: 'karen',
  driver_fit: 'ben',
  route_fuel: 'ben',
  clothes: 'rosa',
  medicines: 'rosa',
  children_care: 'rosa',
  insurance_card: 'karen',
}

/** Takes the lists into the plan, says who sees to what, and ticks what is done a week before. */
export async function shareOutLists(plan: SamplePlan): Promise<void> {
  const { key, people } = plan
  const ids = await participantIdsOf(plan)
  const { items } = await people.karen(checklistRoutes.begin, { params: key, body: { lists: [...CHECKLISTS] } })
  await atOnce(items, async ({ id, code, version }) => {
    const who = CHECKLIST_OWNERS[code ?? '']
    if (!who) return
    const params = { ...key, checklistItemId: id }
    const owned = await people.karen(checklistRoutes.update, { params, ifMatch: version, body: { ownerId: ids[who] } })
    if (code === 'weapons_out' || code === 'insurance_card')
      await people[who](checklistRoutes.tick, { params, ifMatch: owned.version, body: { done: true } })
  })
}

/** Everyone says which of three days suits them; the day of the plan is the first of them. */
export async function pollDays({ key, people, startsAt }: SamplePlan): Promise<void> {
  const days = [0, 26, 51].map((hours) => new Date(startsAt.getTime() + hours * HOUR).toISOString())
  const poll = await people.karen(datePollRoutes.create, {
    params: key,
    body: { startsAt: days, timeZone: 'America/New_York' },
  })
  const params = { ...key, datePollId: poll.id }
  const say = (who: SampleKey, ...answers: PollAnswer[]) =>
    people[who](datePollRoutes.answer, {
      params,
      body: { answers: poll.options.map(({ id }, at) => ({ optionId: id, answer: answers[at] ?? 'no' })) },
    })
  await Promise.all([
    say('karen', 'yes', 'yes', 'if_need_be'),
    say('rosa', 'yes', 'no', 'yes'),
    say('ben', 'if_need_be', 'yes', 'no'),
    say('dana', 'yes', 'no', 'yes'),
  ])
  const [chosen, , backup] = poll.options
  const body = { optionId: chosen?.id ?? '', backupOptionId: backup?.id ?? null }
  await people.karen(datePollRoutes.close, { params, body })
}
