import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { caseRoutes } from '@holdfast/contracts/cases'
import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it, vi } from 'vitest'
import { type Browser, newBrowser, useApi } from './api.ts'
import type { TestCase } from './family.ts'
import { familyWithSecrets, memberIdOf, SECRET, tokenOf } from './private-words.ts'
import { refusal, wrongFields } from './refusal.ts'

const api = useApi()
const yes = { notTheLovedOne: true, adult: true } as const

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

describe('a new link that a lead asks for', () => {
  it('opens what is shared, and none of what the guest wrote for themselves', async () => {
    const family = await familyWithSecrets(api)
    const intruder = await comeInAs(family, 'Ben Lee')
    expect(await intruder.call(sessionRoutes.get, {})).toMatchObject({ isLinkOnly: true })
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
    const family = await familyWithSecrets(api)
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
    const family = await familyWithSecrets(api)
    const byLink = await comeInAs(family, 'Ben Lee')
    const wrong = byLink.call(sessionRoutes.prove, { body: { passphrase: 'a wrong guess of a lead' } })
    expect(await wrongFields(wrong)).toEqual(['body/passphrase'])
    expect(await byLink.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })).toMatchObject({
      isLinkOnly: false,
    })
    expect(JSON.stringify(await workspaceOf(family, byLink))).toContain(SECRET)
    const proved = await comeInAs(family, 'Ben Lee', PASSPHRASE)
    expect(await proved.call(safetyScreeningRoutes.mine, { params: family.inPlan })).toMatchObject({ text: SECRET })
  })

  it('counts guesses of the passphrase', async () => {
    const family = await familyWithSecrets(api)
    const byLink = await comeInAs(family, 'Ben Lee')
    const guess = () => refusal(byLink.call(sessionRoutes.prove, { body: { passphrase: 'a wrong guess of a lead' } }))
    for (let tries = 0; tries < 10; tries += 1) expect((await guess()).status).toBe(400)
    expect((await guess()).status).toBe(429)
  })

  it('ends the sessions of the guest, tells them who asked, and stands in the history with both names', async () => {
    const family = await familyWithSecrets(api)
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
