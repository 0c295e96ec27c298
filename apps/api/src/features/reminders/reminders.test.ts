import { reminderRoutes } from '@holdfast/contracts/reminders'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { sessionRoutes } from '@holdfast/contracts/session'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { secondLookKey } from '@holdfast/domain/sobriety/second-look-key'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openMail } from '../../mail-transport.ts'
import { type Browser, startApi, stopApi, type TestApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'
import { type SmtpServer, startSmtpServer } from '../../test/smtp-server.ts'

let mail: SmtpServer
let api: TestApi

beforeAll(async () => {
  mail = await startSmtpServer()
  api = await startApi({ SMTP_URL: mail.url, MAIL_RETRY_SECONDS: '1' }, openMail)
})
afterAll(async () => {
  await stopApi(api)
  await mail.stop()
})

async function waitingOf(family: PlanningFamily, name: string) {
  const { waitingFor } = (await workspaceOf(family, family.lead)).path
  const found = waitingFor.find((one) => one.name === name)
  return { memberId: found?.memberId ?? '', key: found?.key ?? '' }
}
const remind = (who: Browser, { inPlan }: PlanningFamily, body: { memberId: string; key: string }) =>
  who.call(reminderRoutes.send, { params: inPlan, body })
const list = (who: Browser, { inPlan }: PlanningFamily) => who.call(reminderRoutes.list, { params: inPlan })

describe('…/reminders', () => {
  it('sends one neutral letter a day for the same person and thing, and says when', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inCase } = family
    const dana = await waitingOf(family, 'Dana Cole')
    const { user } = await interventionist.call(sessionRoutes.get, {})
    const sent = await remind(lead, family, dana)
    expect(sent).toMatchObject(dana)
    const reminders = () =>
      mail.lettersTo(user.email ?? '').filter(({ subject }) => subject === 'Something waits for you')
    await vi.waitUntil(() => reminders().length > 0, { timeout: 15_000, interval: 20 })
    const [letter] = reminders()
    expect(letter?.text).toContain('Somebody asks you')
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/Sam|Karen|Dana|Cole|Ortiz|holdfast|interven|plan|case/i)
    const state = async () => (await list(lead, family)).items[0]?.letter
    await vi.waitUntil(async () => (await state()) === 'sent', { timeout: 15_000, interval: 20 })

    expect((await refusal(remind(lead, family, dana))).type).toBe('/problems/too-many-requests')
    expect(reminders()).toHaveLength(1)
    expect((await list(lead, family)).items).toMatchObject([dana])
    const { items } = await lead.call(historyRoutes.list, { params: inCase })
    expect(items[0]).toMatchObject({ what: 'People of the case: reminded', concerns: 'Dana Cole' })
  })

  it('refuses what waits for nobody, and whoever gave no address', async () => {
    const family = await newPlanningFamily(api)
    const { lead } = family
    const dana = await waitingOf(family, 'Dana Cole')
    for (const body of [
      { ...dana, key: 'letter' },
      { ...dana, memberId: crypto.randomUUID() },
    ])
      expect(await wrongFields(remind(lead, family, body))).toEqual(['body/key'])
    const ben = await waitingOf(family, 'Ben Lee')
    expect(await refusal(remind(lead, family, ben))).toMatchObject({
      type: '/problems/rule-refused',
      rule: 'no_address',
    })
    expect((await list(lead, family)).items).toEqual([])
  })

  it('are for the case leads', async () => {
    const family = await newPlanningFamily(api)
    const dana = await waitingOf(family, 'Dana Cole')
    await remind(family.lead, family, dana)
    const helper = await newGuest(api, family, 'helper', 'Tom Reed')
    for (const who of [family.participant, helper]) expect((await refusal(remind(who, family, dana))).status).toBe(403)
    expect((await list(family.participant, family)).items).toEqual([])
    expect((await refusal(list(helper, family))).status).toBe(403)
    await expectHidden(api, (stranger) => remind(stranger, family, dana))
    await expectHidden(api, (stranger) => list(stranger, family))
  })
})

describe('a reminder of the second look', () => {
  const looked = (who: Browser, { inPlan }: PlanningFamily, result: 'proceed' | 'wait' = 'proceed') =>
    who.call(sobrietyRoutes.record, {
      params: inPlan,
      body: { answersCoherent: true, consentsToTalk: true, result },
    })
  const memberOf = async (family: PlanningFamily, name: string) =>
    (await workspaceOf(family, family.lead)).participants.find((one) => one.name === name)?.caseMemberId ?? ''

  it('is sent by whoever looked first, and shows in the app where there is no address', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant } = family
    const { id } = await looked(lead, family)
    const asked = { memberId: await memberOf(family, 'Ben Lee'), key: secondLookKey(id) }
    expect(await remind(lead, family, asked)).toMatchObject({ ...asked, byEmail: false })
    for (const who of [lead, participant]) expect((await list(who, family)).items).toMatchObject([asked])
    expect((await refusal(remind(lead, family, asked))).type).toBe('/problems/too-many-requests')
  })

  it('is sent by a participant about a look of their own alone', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant } = family
    const karens = await looked(lead, family)
    const memberId = await memberOf(family, 'Karen Ortiz')
    expect((await refusal(remind(participant, family, { memberId, key: secondLookKey(karens.id) }))).status).toBe(403)
    const bens = await looked(participant, family)
    const asked = { memberId, key: secondLookKey(bens.id) }
    expect(await remind(participant, family, asked)).toMatchObject({ ...asked, byEmail: true })
  })

  it('is for somebody else who looks, and while the look is open', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, inPlan } = family
    const { id: sobrietyCheckId } = await looked(lead, family)
    const ask = (memberId: string, key = secondLookKey(sobrietyCheckId)) => remind(lead, family, { memberId, key })
    const ben = await memberOf(family, 'Ben Lee')
    const onlooker = await newGuest(api, family, 'participant')
    const { memberId: onlookersId } = (await workspaceOf(family, onlooker)).me
    for (const one of [await memberOf(family, 'Karen Ortiz'), onlookersId, crypto.randomUUID()])
      expect(await wrongFields(ask(one))).toEqual(['body/key'])
    expect(await wrongFields(ask(ben, secondLookKey(crypto.randomUUID())))).toEqual(['body/key'])
    await participant.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId }, body: { look: 'clear' } })
    expect(await wrongFields(ask(ben))).toEqual(['body/key'])
    // a wait can be reminded of as well: that somebody was reminded does not tell what the first saw
    const { id } = await looked(lead, family, 'wait')
    expect((await ask(ben, secondLookKey(id))).memberId).toBe(ben)
  })
})
