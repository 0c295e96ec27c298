import { invitationRoutes, memberRoutes } from '@holdfast/contracts/invitations'
import { caseRoutes } from '@holdfast/contracts/cases'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { joinCase, newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it, vi } from 'vitest'
import { withTenant } from '../db/with-tenant.ts'
import { type Browser, newBrowser, useApi } from './api.ts'
import type { PlanningFamily, TestCase } from './family.ts'
import { refusal, ruleOf, wrongFields } from './refusal.ts'

const api = useApi()
const SECRET = 'Xylophone'
const yes = { notTheLovedOne: true, adult: true } as const
const tokenOf = (link: string | null) => link?.split('#')[1] ?? ''

const memberIdOf = async ({ lead, organizationId, caseId }: TestCase, name: string): Promise<string> => {
  const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
  return items.find(({ displayName }) => displayName === name)?.id ?? ''
}

/** The lead asks for a new link for somebody and opens it in a browser of their own. */
async function comeInAs(family: TestCase, name: string, passphrase?: string): Promise<Browser> {
  const { organizationId, caseId, lead } = family
  const memberId = await memberIdOf(family, name)
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { organizationId, caseId, memberId } })
  const intruder = newBrowser(api)
  await intruder.call(invitationRoutes.returnByLink, {
    body: { token: tokenOf(personalLink), ...(passphrase && { passphrase }) },
  })
  return intruder
}

/** A participant has written a private letter, and said in private that they are afraid. */
async function familyWithSecrets(): Promise<PlanningFamily> {
  const family = await newPlanningFamily(api)
  const { participant, inPlan } = family
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  const { id: consequenceId, wordingVersion } = await family.lead.call(consequenceRoutes.create, {
    params: inPlan,
    body: { participantId: family.ids.lead, category: 'money', iWill: 'I will stop paying the rent.' },
  })
  await participant.call(consequenceRoutes.giveStance, {
    params: { ...inPlan, consequenceId },
    body: { stance: 'objection', reason: SECRET, wordingVersion },
  })
  await participant.call(statementRoutes.write, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { love: SECRET },
    ifMatch: mine?.version ?? 0,
  })
  await participant.call(statementRoutes.share, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    body: { sharing: 'coach' },
    ifMatch: (mine?.version ?? 0) + 1,
  })
  await participant.call(safetyScreeningRoutes.answer, {
    params: inPlan,
    body: { answers: { afraid: 'yes' }, text: SECRET },
    ifMatch: 1,
  })
  return family
}

describe('a new link that a lead asks for', () => {
  it('opens what is shared, and none of what the guest wrote for themselves', async () => {
    const family = await familyWithSecrets()
    const intruder = await comeInAs(family, 'Ben Lee')
    expect(await intruder.call(sessionRoutes.get, {})).toMatchObject({ isSealed: true })
    const seen = await workspaceOf(family, intruder)
    expect(seen.participants.length).toBeGreaterThan(0)
    expect(JSON.stringify(seen)).not.toContain(SECRET)
    expect(seen.statements.map(({ isMine, parts }) => [isMine, parts])).toEqual(
      seen.statements.map(() => [false, null]),
    )
    expect(seen.consequences.map(({ myStance }) => myStance)).toEqual([null])
    const mine = intruder.call(safetyScreeningRoutes.mine, { params: family.inPlan })
    expect((await refusal(mine)).type).toBe('/problems/forbidden')
    const statementId = seen.statements[0]?.id ?? ''
    const versions = intruder.call(statementRoutes.versions, { params: { ...family.inPlan, statementId } })
    expect((await refusal(versions)).status).toBe(403)
  })

  it('changes and signs nothing in the name of the guest', async () => {
    const family = await familyWithSecrets()
    const { inPlan, lead, ids } = family
    const consequence = await lead.call(consequenceRoutes.create, {
      params: inPlan,
      body: { participantId: ids.lead, category: 'money', iWill: 'I will stop paying the phone.' },
    })
    const intruder = await comeInAs(family, 'Ben Lee')
    const statementId = (await workspaceOf(family, intruder)).statements[0]?.id ?? ''
    const acts = [
      intruder.call(safetyScreeningRoutes.answer, { params: inPlan, body: { passed: true }, ifMatch: 2 }),
      intruder.call(statementRoutes.write, {
        params: { ...inPlan, statementId },
        body: { love: 'forged' },
        ifMatch: 2,
      }),
      intruder.call(statementRoutes.share, {
        params: { ...inPlan, statementId },
        body: { sharing: 'group' },
        ifMatch: 2,
      }),
      intruder.call(consequenceRoutes.giveStance, {
        params: { ...inPlan, consequenceId: consequence.id },
        body: { stance: 'consent', wordingVersion: 1 },
      }),
      intruder.call(organizationRoutes.create, { body: { kind: 'family', name: 'In the name of Ben' } }),
    ]
    const answers = await Promise.all(acts.map(refusal))
    expect(answers.map(({ type }) => type)).toEqual(acts.map(() => '/problems/forbidden'))
  })

  it('opens everything to whoever says the passphrase, at once or later, and to nobody who guesses', async () => {
    const family = await familyWithSecrets()
    const sealed = await comeInAs(family, 'Ben Lee')
    const wrong = sealed.call(sessionRoutes.prove, { body: { passphrase: 'a wrong guess of a lead' } })
    expect(await wrongFields(wrong)).toEqual(['body/passphrase'])
    expect(await sealed.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })).toMatchObject({
      isSealed: false,
    })
    expect(JSON.stringify(await workspaceOf(family, sealed))).toContain(SECRET)
    const proved = await comeInAs(family, 'Ben Lee', PASSPHRASE)
    expect(await proved.call(safetyScreeningRoutes.mine, { params: family.inPlan })).toMatchObject({ text: SECRET })
  })

  it('counts guesses of the passphrase', async () => {
    const family = await familyWithSecrets()
    const sealed = await comeInAs(family, 'Ben Lee')
    const guess = () => refusal(sealed.call(sessionRoutes.prove, { body: { passphrase: 'a wrong guess of a lead' } }))
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(400)
    expect((await guess()).status).toBe(429)
  })

  it('ends the sessions of the guest, tells them who asked, and stands in the history with both names', async () => {
    const family = await familyWithSecrets()
    const { organizationId, caseId, participant, lead } = family
    const params = { organizationId, caseId }
    const back = await comeInAs(family, 'Ben Lee', PASSPHRASE)
    expect((await refusal(participant.call(sessionRoutes.get, {}))).status).toBe(401)
    expect((await back.call(caseRoutes.get, { params })).me.linkAsked).toMatchObject({ by: 'Karen Ortiz' })
    const { items } = await lead.call(historyRoutes.list, { params })
    expect(items.find(({ what }) => what.includes('link'))).toMatchObject({ by: 'Karen Ortiz', concerns: 'Ben Lee' })
  })

  it('goes to the address that the guest gave, and is not shown to whoever asked', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const params = { organizationId, caseId }
    const email = `mia-${caseId}@example.org`
    const { link } = await lead.call(invitationRoutes.create, { params, body: { name: 'Mia', role: 'participant' } })
    const mia = newBrowser(api)
    const body = { token: tokenOf(link), displayName: 'Mia', passphrase: PASSPHRASE, email, ...yes }
    await mia.call(invitationRoutes.accept, { body })
    const memberId = await memberIdOf(family, 'Mia')
    expect(await lead.call(memberRoutes.renewLink, { params: { ...params, memberId } })).toEqual({
      personalLink: null,
      sentToThem: true,
    })
    const letter = await vi.waitUntil(() => api.letters.find(({ to }) => to === email))
    expect(letter.text).toMatch(/Karen Ortiz.*return#.*reset#/s)
    expect(JSON.stringify(await lead.call(memberRoutes.list, { params }))).not.toContain(email)
  })
})

describe('an invitation', () => {
  it('asks a guest for a passphrase of their own', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Mia', role: 'participant' },
    })
    const join = (passphrase?: string) =>
      refusal(
        newBrowser(api).call(invitationRoutes.accept, {
          body: { token: tokenOf(link), displayName: 'Mia', ...(passphrase && { passphrase }), ...yes },
        }),
      )
    for (const passphrase of [undefined, 'short', 'passwordpassword'])
      expect(await join(passphrase)).toMatchObject({ errors: [{ path: 'body/passphrase' }] })
  })

  it('falls with the rights of whoever made it', async () => {
    const family = await newFamily(api)
    const { organizationId, caseId, lead } = family
    const params = { organizationId, caseId }
    const other = await joinCase(api, family, 'lead', 'Tom Reed')
    const { link } = await other.call(invitationRoutes.create, { params, body: { name: 'Eve', role: 'lead' } })
    const memberId = await memberIdOf(family, 'Tom Reed')
    await lead.call(memberRoutes.remove, { params: { ...params, memberId }, ifMatch: 1 })
    const joining = newBrowser(api).call(invitationRoutes.accept, {
      body: { token: tokenOf(link), displayName: 'Eve', passphrase: PASSPHRASE, ...yes },
    })
    expect((await refusal(joining)).type).toBe('/problems/link-not-valid')
  })

  it('to an address is for whoever reads the letters there', async () => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const email = `ben-${caseId}@example.org`
    const invitation = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant', email },
    })
    expect(invitation.link).toBeNull()
    const letter = await vi.waitUntil(() => api.letters.find(({ to }) => to === email))
    const token = letter.text.match(/join#([\w.-]+)/)?.[1] ?? ''
    const body = { token, displayName: 'Ben', passphrase: PASSPHRASE, ...yes }
    expect(await newBrowser(api).call(invitationRoutes.accept, { body })).toMatchObject({ role: 'participant' })
  })

  it.each(['Sam', 'SAM', ' s.a.m '])('is not accepted under the name of the loved one: %s', async (displayName) => {
    const { organizationId, caseId, lead } = await newFamily(api)
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Ben', role: 'participant' },
    })
    const body = { token: tokenOf(link), displayName, passphrase: PASSPHRASE, ...yes }
    expect(await ruleOf(newBrowser(api).call(invitationRoutes.accept, { body }))).toBe('loved_one')
  })

  it('is not accepted for a participant who is recorded as a minor', async () => {
    const { organizationId, caseId, lead, inPlan } = await newPlanningFamily(api)
    const child = await lead.call(participantRoutes.create, {
      params: inPlan,
      body: { name: 'Mia', relationship: 'child', adult: true, attendance: 'not_attending' },
    })
    const { link } = await lead.call(invitationRoutes.create, {
      params: { organizationId, caseId },
      body: { name: 'Mia', role: 'participant', participantId: child.id },
    })
    const params = { ...inPlan, participantId: child.id }
    await lead.call(participantRoutes.update, { params, ifMatch: child.version, body: { adult: false } })
    const body = { token: tokenOf(link), displayName: 'Mia', passphrase: PASSPHRASE, ...yes }
    expect(await ruleOf(newBrowser(api).call(invitationRoutes.accept, { body }))).toBe('recorded_minor')
  })
})

describe('a professional who comes later', () => {
  it('reads no answers until their author names them, and learns of none', async () => {
    const family = await familyWithSecrets()
    const { participant, interventionist, inPlan } = family
    const quack = await joinCase(api, family, 'interventionist', 'Dr. Quack')
    const list = (who: Browser) => who.call(safetyScreeningRoutes.list, { params: inPlan })
    const [screening] = (await list(interventionist)).items
    expect(screening).toMatchObject({ text: SECRET })
    expect((await list(quack)).items).toEqual([])
    const followUp = quack.call(safetyScreeningRoutes.recordFollowUp, {
      params: { ...inPlan, safetyScreeningId: screening?.id ?? '' },
      body: { mitigations: ['talked_no_change'] },
    })
    expect((await refusal(followUp)).type).toBe('/problems/not-found')
    // answers that are changed without a word about readers stay with those who were named
    const answer = (readerIds?: string[]) =>
      participant.call(safetyScreeningRoutes.answer, {
        params: inPlan,
        body: { answers: { afraid: 'yes' }, text: SECRET, ...(readerIds && { readerIds }) },
        ifMatch: version++,
      })
    let version = 2
    const mine = await answer()
    expect(mine.readers.map(({ name, mayRead }) => [name, mayRead])).toEqual([
      ['Dana Cole', true],
      ['Dr. Quack', false],
    ])
    expect((await list(quack)).items).toEqual([])
    await answer(mine.readers.map(({ memberId }) => memberId))
    expect((await list(quack)).items).toMatchObject([{ text: SECRET }])
    await answer([])
    expect((await list(quack)).items).toEqual([])
    expect((await list(interventionist)).items).toEqual([])
    expect(await wrongFields(answer([await memberIdOf(family, 'Karen Ortiz')]))).toEqual(['body/readerIds'])
  })

  it('reads none at the database either, whatever the code grants', async () => {
    const family = await familyWithSecrets()
    const quack = await joinCase(api, family, 'interventionist', 'Dr. Quack')
    const { user } = await quack.call(sessionRoutes.get, {})
    const asQuack = { organizationId: family.organizationId, userId: user.id }
    const seen = await withTenant(api.database, asQuack, async (tx) => [
      await tx.screeningAnswers.count(),
      await tx.fearedParticipant.count(),
      await tx.screeningReader.count(),
      await tx.screeningFollowUp.count(),
    ])
    expect(seen).toEqual([0, 0, 0, 0])
    const forged = withTenant(api.database, asQuack, async (tx) => {
      const { organizationId, caseId, id: screeningId } = await tx.safetyScreening.findFirstOrThrow()
      const { id: caseMemberId } = await tx.caseMember.findFirstOrThrow({ where: { userId: user.id } })
      const data = { organizationId, caseId, screeningId, caseMemberId, authorUserId: user.id }
      await tx.screeningReader.create({ data })
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

describe('an account of the review', () => {
  it('stays with the facilitator it was given to; a new one asks again', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, inCase } = family
    const meOf = async (who: Browser) => (await who.call(caseRoutes.get, { params: inCase })).me.memberId
    const [dana, karen] = [await meOf(interventionist), await meOf(lead)]
    await lead.call(planStepRoutes.callOff, { params: inPlan, body: { reason: 'Not now.' } })
    await lead.call(reviewRoutes.open, { params: inPlan, body: { facilitatorId: dana } })
    const accountOf = async (reader: Browser) =>
      (await workspaceOf(family, reader)).review?.accounts.find(({ by }) => by === 'Ben Lee')
    await participant.call(reviewRoutes.writeAccount, {
      params: inPlan,
      body: { whatHappened: SECRET },
      ifMatch: (await accountOf(participant))?.version ?? 0,
    })
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    const { version } = (await workspaceOf(family)).review ?? { version: 0 }
    await lead.call(reviewRoutes.update, { params: inPlan, body: { facilitatorId: karen }, ifMatch: version })
    expect((await accountOf(lead))?.text).toBeNull()
    expect((await accountOf(interventionist))?.text?.whatHappened).toBe(SECRET)
    expect(await accountOf(participant)).toMatchObject({ state: 'sent', sentToId: dana })
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    expect((await accountOf(lead))?.text?.whatHappened).toBe(SECRET)
  })
})
