import { reminderRoutes } from '@holdfast/contracts/reminders'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { sessionRoutes } from '@holdfast/contracts/session'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
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
    const lettersToDana = () => mail.letters.filter((letter) => letter.includes(`To: ${user.email}`))
    const reminders = () => lettersToDana().filter((letter) => letter.includes('Something waits for you'))
    await vi.waitUntil(() => reminders().length > 0, { timeout: 15_000, interval: 20 })
    const [, words] = reminders()[0]?.split('Content-Type: text/plain') ?? []
    expect(words).toContain('Karen Ortiz asks you')
    expect(words).not.toMatch(/Sam|holdfast|interven|plan/i)

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
    for (const who of [family.participant, await newGuest(api, family, 'helper', 'Tom Reed')]) {
      expect((await refusal(remind(who, family, dana))).status).toBe(403)
      expect((await refusal(list(who, family))).status).toBe(403)
    }
    await expectHidden(api, (stranger) => remind(stranger, family, dana))
    await expectHidden(api, (stranger) => list(stranger, family))
  })
})
