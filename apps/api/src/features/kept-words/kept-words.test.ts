import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sessionRoutes } from '@holdfast/contracts/session'
import { statementRoutes } from '@holdfast/contracts/statements'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, newBrowser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
const SECRET = 'You taught me to swim.'

const kept = async (who: Browser) => (await who.call(keptWordsRoutes.list, { query: {} })).items

/** The participant writes a private letter in two versions, and a consequence; then the lead takes them out. */
async function takenOut(family: PlanningFamily): Promise<{ link: string }> {
  const { lead, participant, inCase, inPlan, ids } = family
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Ben Lee')?.id ?? ''
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: mine?.id ?? '' }
  const write = (body: object, ifMatch: number) => participant.call(statementRoutes.write, { params, body, ifMatch })
  const first = await write({ love: 'A first try.' }, mine?.version ?? 0)
  api.clock.ahead += 20 * 60_000
  await write({ love: SECRET }, first.version)
  await participant.call(consequenceRoutes.create, {
    params: inPlan,
    body: { participantId: ids.participant, category: 'money', iWill: 'I will no longer lend the car.' },
  })
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })
  const { participants } = await workspaceOf(family)
  const ben = participants.find(({ id }) => id === ids.participant)
  await lead.call(participantRoutes.remove, {
    params: { ...inPlan, participantId: ids.participant },
    ifMatch: ben?.version ?? 0,
  })
  return { link: personalLink?.split('#')[1] ?? '' }
}

describe('what a participant wrote who is taken out of a plan', () => {
  it('stays theirs, with every version, and opens by their link and passphrase alone', async () => {
    const family = await newPlanningFamily(api)
    const { link: token } = await takenOut(family)
    const back = newBrowser(api)
    const byLinkAlone = newBrowser(api).call(invitationRoutes.returnByLink, { body: { token } })
    expect((await refusal(byLinkAlone)).type).toBe('/problems/link-not-valid')
    const returned = await back.call(invitationRoutes.returnByLink, { body: { token, passphrase: PASSPHRASE } })
    expect(returned).toMatchObject({ caseId: null, personalLink: null })
    const [words, ...others] = await kept(back)
    expect(others).toEqual([])
    expect(words?.letter.map(({ parts }) => parts.love)).toEqual(['A first try.', SECRET])
    expect(words?.consequences).toMatchObject([{ iWill: 'I will no longer lend the car.' }])
    expect((await refusal(workspaceOf(family, back))).status).toBe(404)
  })

  it('is read by nobody else: not in the plan, not in the list of another, not in the database', async () => {
    const family = await newPlanningFamily(api)
    await takenOut(family)
    for (const who of [family.lead, family.interventionist]) {
      expect(await kept(who)).toEqual([])
      expect(JSON.stringify(await workspaceOf(family, who))).not.toContain(SECRET)
    }
    const { user } = await family.lead.call(sessionRoutes.get, {})
    const asLead = { organizationId: family.organizationId, userId: user.id }
    expect(await withTenant(api.database, asLead, (tx) => tx.keptWords.count())).toBe(0)
    const forged = withTenant(api.database, asLead, (tx) =>
      tx.keptWords.create({
        data: { organizationId: family.organizationId, fromCase: family.caseId, authorUserId: user.id },
      }),
    )
    await expect(forged).rejects.toThrow(/permission denied/)
  })

  it('keeps nothing where nothing was written', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const params = { ...inPlan, participantId: ids.participant }
    const ben = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
    await lead.call(participantRoutes.remove, { params, ifMatch: ben?.version ?? 0 })
    expect(await kept(family.participant)).toEqual([])
  })
})
