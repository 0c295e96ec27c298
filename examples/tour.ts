import { readdir, readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { basedOn, data, newPerson, once, type Person, Refusal } from './client.ts'

// node tour.ts: the main story against a running Holdfast, from sign-up to the second attempt
const holdfast = process.env.HOLDFAST ?? 'http://localhost:3000'
const ORGANIZATION = '/organizations/{organizationId}'
const CASE = `${ORGANIZATION}/cases/{caseId}` as const
const PLAN = `${ORGANIZATION}/plans/{planId}` as const
const tell = (line: string) => process.stdout.write(`${line}\n`)

// Karen signs up, founds a family, opens a case with its first plan
const karen = newPerson(holdfast)
const email = `karen-${Date.now()}@example.org`
const password = 'river stone lantern moss 42'
await data(karen.POST('/users', { body: { email, password, displayName: 'Karen' } }))
await data(karen.POST('/session', { body: { email, password } }))
const { id: organizationId } = await data(
  karen.POST('/organizations', { body: { kind: 'family', name: 'Our family' } }),
)
const { id: caseId } = await data(
  karen.POST(`${ORGANIZATION}/cases`, {
    params: { path: { organizationId }, header: once() },
    body: { alias: 'Sam', relationship: 'sibling', substances: ['alcohol'] },
  }),
)
const inCase = { organizationId, caseId }
const { id: planId } = await data(
  karen.POST(`${CASE}/plans`, {
    params: { path: inCase, header: once() },
    body: { approach: 'johnson', announced: true },
  }),
)
const path = { organizationId, planId }
const create = () => ({ path, header: once() })
const planOf = (person: Person) => data(person.GET(PLAN, { params: { path } }))

// three take part; two of them join by link: Rosa as a guest, Dana, the professional, with an account
const { id: karenId } = await data(
  karen.POST(`${PLAN}/participants`, {
    params: create(),
    body: { name: 'Karen', relationship: 'sibling', adult: true, isMe: true, dayRoles: ['chair', 'sobriety_observer'] },
  }),
)
const { id: rosaId } = await data(
  karen.POST(`${PLAN}/participants`, {
    params: create(),
    body: { name: 'Rosa', relationship: 'parent', adult: true, dayRoles: ['transport_lead'] },
  }),
)
const { id: danaId } = await data(
  karen.POST(`${PLAN}/participants`, {
    params: create(),
    body: { name: 'Dana', relationship: 'interventionist', adult: true, dayRoles: ['facilitator', 'safety_lead'] },
  }),
)
// a Holdfast without a mail server keeps its letters in this folder
const outbox = process.env.OUTBOX ?? '../.data/outbox'
async function confirmTokenFor(address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const name of await readdir(outbox).catch(() => [])) {
      const letter = (await readFile(`${outbox}/${name}`, 'utf8')).replaceAll(/=\r?\n/g, '')
      const token = letter.includes(`To: ${address}`) && letter.match(/confirm#([\w-]+)/)?.[1]
      if (token) return token
    }
    await setTimeout(200)
  }
  throw new Error('no letter came')
}
// a guest chooses it, and comes back with it
const PASSPHRASE = 'copper lantern river moss 42'
async function join(name: string, role: 'participant' | 'interventionist', participantId: string): Promise<Person> {
  const { link } = await data(
    karen.POST(`${CASE}/invitations`, {
      params: { path: inCase, header: once() },
      body: { name, role, participantId },
    }),
  )
  const person = newPerson(holdfast)
  const token = link?.split('#')[1] ?? ''
  const isProfessional = role === 'interventionist'
  if (isProfessional) {
    const account = { email: `${name.toLowerCase()}-${Date.now()}@example.org`, password }
    await data(person.POST('/users', { body: { ...account, displayName: name } }))
    await data(person.POST('/session', { body: account }))
    await data(person.POST('/session/address-confirmation'))
    await data(person.POST('/address-confirmations', { body: { token: await confirmTokenFor(account.email) } }))
  }
  const own = isProfessional ? { credential: 'CIP' } : { passphrase: PASSPHRASE }
  const body = { token, displayName: name, ...own, notTheLovedOne: true as const, adult: true as const }
  await data(person.POST('/invitation-acceptances', { body }))
  return person
}
const rosa = await join('Rosa', 'participant', rosaId)
const dana = await join('Dana', 'interventionist', danaId)

const { findings } = await data(karen.GET(`${PLAN}/readiness`, { params: { path } }))
for (const { rule, reason } of findings) tell(`${rule}: ${reason}`)

// each writes a statement and shares it; the order is set
for (const person of [karen, rosa]) {
  const statement = (await planOf(person)).statements.find(({ isMine }) => isMine)
  if (!statement) throw new Error('A speaker has a statement')
  const inStatement = { ...path, statementId: statement.id }
  const { version } = await data(
    person.PATCH(`${PLAN}/statements/{statementId}`, {
      params: { path: inStatement, header: basedOn(statement.version) },
      body: {
        love: 'I love you.',
        whatISaw: 'On May 12 I found you asleep in the car.',
        effect: 'I was afraid.',
        ask: 'Will you go to Harbor Light with us today?',
        support: 'I come every Sunday.',
      },
    }),
  )
  await data(
    person.PUT(`${PLAN}/statements/{statementId}/sharing`, {
      params: { path: inStatement, header: basedOn(version) },
      body: { sharing: 'group' },
    }),
  )
}
await data(
  karen.PUT(`${PLAN}/speaking-order`, {
    params: { path, header: basedOn((await planOf(karen)).version) },
    body: { participantIds: [rosaId, karenId] },
  }),
)

// a consequence: checked by 16 questions, agreed on by everyone
const { id: consequenceId, wordingVersion } = await data(
  karen.POST(`${PLAN}/consequences`, {
    params: create(),
    body: {
      participantId: karenId,
      category: 'work_cover',
      iWill: 'I will no longer call in sick for you.',
      startsOn: '2030-01-15',
      liftedWhen: 'When treatment begins.',
      standingOffer: 'I drive you to treatment on any day.',
      checks: {
        owned: true,
        withinControl: true,
        specific: true,
        dated: true,
        tiedToDeclining: true,
        removesSupportForUse: true,
        safe: true,
        legal: true,
        affordable: true,
        noBluff: true,
        notContradicted: true,
        agreed: true,
        saidOnce: true,
        followUpOwner: true,
        keepsDoorOpen: true,
        understoodInWriting: true,
      },
      confidence: 8,
    },
  }),
)
for (const person of [karen, rosa, dana])
  await data(
    person.POST(`${PLAN}/consequences/{consequenceId}/stances`, {
      params: { path: { ...path, consequenceId }, header: once() },
      // to the words that they have read
      body: { stance: 'consent', wordingVersion },
    }),
  )

// a treatment option and a backup
async function option(name: string): Promise<string> {
  const body = { name, levelOfCare: '3.7', insuranceVerifiedOn: '2026-11-20', insuranceVerifiedBy: 'Karen' } as const
  return (await data(karen.POST(`${PLAN}/treatment-options`, { params: create(), body }))).id
}
const choice = { chosenId: await option('Harbor Light'), backupId: await option('Cedar Valley') }
await data(
  karen.PUT(`${PLAN}/treatment-choice`, {
    params: { path, header: basedOn((await planOf(karen)).version) },
    body: choice,
  }),
)

// risk, an answer for every turn, the sobriety plan, the day
await data(
  dana.POST(`${PLAN}/risk-assessments`, {
    params: create(),
    // the core areas are answered before any all-clear
    body: {
      areas: {
        self_harm: { level: 'none' },
        harm_to_others: { level: 'none' },
        domestic_violence: { level: 'none' },
        weapons: { level: 'none' },
        withdrawal: { level: 'low' },
        overdose: { level: 'none' },
        psychiatric: { level: 'none' },
      },
    },
  }),
)
for (const code of ['C1', 'C16', 'C8', 'C6', 'C12', 'C11', 'C14', 'C2', 'C5', 'C21', 'C20'])
  await data(karen.POST(`${PLAN}/contingencies`, { params: create(), body: { code, ownerId: danaId } }))
const { sobrietyPlan, logistics } = await planOf(karen)
await data(
  karen.PATCH(`${PLAN}/sobriety-plan`, {
    params: { path, header: basedOn(sobrietyPlan.version) },
    body: {
      observerIds: [karenId, danaId],
      waitPlan: 'Rosa stays with Sam in the kitchen.',
      waitLimitMinutes: 120,
      recheckMinutes: 45,
    },
  }),
)
await data(
  karen.PATCH(`${PLAN}/logistics`, {
    params: { path, header: basedOn(logistics.version) },
    body: {
      venue: 'Rosa’s living room',
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
      exitsClear: true,
      transportLeadId: rosaId,
      escortId: karenId,
    },
  }),
)

// nothing that blocks is left: the plan is locked
await data(karen.POST(`${PLAN}/lock`, { params: create(), body: {} }))

// on the day the check says wait, then go ahead; a second adult looks on their own; then the meeting starts
async function check(waitedMinutes: number, result: 'wait' | 'proceed'): Promise<string> {
  const { id: sobrietyCheckId } = await data(
    karen.POST(`${PLAN}/sobriety-checks`, {
      params: create(),
      body: {
        impairmentSigns: result === 'wait' ? ['red_eyes'] : [],
        answersCoherent: true,
        consentsToTalk: true,
        waitedMinutes,
        result,
        // they looked three quarters of an hour ago, and waited as long as they had agreed
        checkedAt: result === 'wait' ? new Date(Date.now() - 45 * 60_000).toISOString() : null,
      },
    }),
  )
  await data(
    dana.POST(`${PLAN}/sobriety-checks/{sobrietyCheckId}/confirmation`, {
      params: { path: { ...path, sobrietyCheckId }, header: once() },
      body: { look: result === 'wait' ? 'not_quite' : 'clear' },
    }),
  )
  return sobrietyCheckId
}
const start = (sobrietyCheckId: string) =>
  data(dana.POST(`${PLAN}/run`, { params: create(), body: { sobrietyCheckId } }))
const refused = await start(await check(0, 'wait')).catch((error: unknown) => error)
if (!(refused instanceof Refusal)) throw new Error('A meeting must not start on a check that says wait')
tell(`refused, with the reason: ${refused.problem.type}`)
await start(await check(45, 'proceed'))
await data(
  dana.POST(`${PLAN}/run/conclusion`, {
    params: create(),
    body: {
      meetingResult: 'waited_then_held',
      decision: 'declined',
      reactions: ['tears'],
      reasonsDeclined: [{ reason: 'not_ready', source: 'said_by_person' }],
      goals: { recognize: 'partly' },
    },
  }),
)

// afterwards each says how it goes with their consequence; what was not asked for yet is said, too
for (const person of [karen, rosa, dana]) {
  const { items } = await data(person.GET(`${PLAN}/follow-through`, { params: { path } }))
  for (const { consequenceId } of items.filter(({ isMine }) => isMine))
    await data(
      person.POST(`${PLAN}/follow-through/entries`, {
        params: create(),
        body: { consequenceId, status: 'not_tested' },
      }),
    )
}

// the review: accounts first, then a factor and two changes
const { me } = await planOf(dana)
await data(dana.POST(`${PLAN}/review`, { params: create(), body: { facilitatorId: me.memberId } }))
for (const person of [karen, rosa, dana]) {
  const account = (await planOf(person)).review?.accounts.find(({ isMine }) => isMine)
  await data(
    person.PUT(`${PLAN}/review/accounts/mine`, {
      params: { path, header: basedOn(account?.version ?? 1) },
      body: { whatHappened: 'Sam asked for time until after the holidays.' },
    }),
  )
  await data(person.POST(`${PLAN}/review/accounts/mine/sending`, { params: create() }))
}
const { id: factorId } = await data(
  dana.POST(`${PLAN}/review/factors`, {
    params: create(),
    body: { cause: 'F16', evidence: 'One offer met three answers.', planGap: 'No words for an offer with a date.' },
  }),
)
const changes = [
  { what: 'Rehearse the hard answers.', effect: 'rehearse', ownerId: danaId },
  {
    what: 'Prepare for bargaining about the facility.',
    effect: 'add_contingency',
    effectOn: { contingencyCode: 'C13' },
    ownerId: rosaId,
  },
] as const
for (const change of changes)
  await data(
    dana.POST(`${PLAN}/review/changes`, { params: create(), body: { factorId, dueOn: '2030-02-01', ...change } }),
  )
const { review } = await planOf(dana)
await data(
  dana.PATCH(`${PLAN}/review`, {
    params: { path, header: basedOn(review?.version ?? 1) },
    // yesterday, so that the story goes on at once
    body: { askAgainOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
  }),
)
await data(dana.POST(`${PLAN}/review/finalization`, { params: create() }))

// the second attempt begins with those changes; both stand side by side
const { id: nextId } = await data(
  karen.POST(`${CASE}/plans`, { params: { path: inCase, header: once() }, body: { fromPlanId: planId } }),
)
const next = await data(karen.GET(PLAN, { params: { path: { organizationId, planId: nextId } } }))
for (const { what } of next.appliedChanges) tell(what)
const { rows } = await data(
  karen.GET(`${PLAN}/comparison`, {
    params: { path: { organizationId, planId: nextId }, query: { with: planId } },
  }),
)
for (const { kind, label } of rows) if (kind !== 'same') tell(`${kind}: ${label}`)
