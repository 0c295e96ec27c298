import { packRoutes } from '@holdfast/contracts/packs'
import { participantRoutes } from '@holdfast/contracts/participants'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { PACK_SHEETS } from '@holdfast/domain/packs/pack-sheets'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { type Led, newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { wrongFields } from '../../test/refusal.ts'
import { NAMES_OF_SCRIPTS } from '../../test/names-of-scripts.ts'
import { pdfGlyphs, pdfText } from '../../test/pdf-text.ts'

const api = useApi()

const takesPart = ({ lead, inPlan }: Led, name: string) =>
  lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name, relationship: 'friend', adult: true, dayRoles: [] },
  })

describe('GET …/pack', () => {
  it('prints every sheet, with version and time on each page', async () => {
    const { lead, organizationId, planId } = await newSample(api)
    const { name, bytes } = await lead.call(packRoutes.get, { params: { organizationId, planId }, query: {} })
    expect(name).toBe('plan.pdf')
    const pages = await pdfText(bytes)
    expect(pages.length).toBeGreaterThanOrEqual(PACK_SHEETS.length)
    for (const page of pages) expect(page).toMatch(/Version \d+\.\d+\.\d+ · printed .*Page \d+ of \d+/s)
    for (const words of [
      'Run sheet',
      'Calls for help first',
      'Closed until there is a no',
      '988',
      'The place that is ready',
      'Who comes when',
      'Who sits where',
    ])
      expect(pages.join('\n')).toContain(words)
  })

  it('prints the sheets that are named, in the language of the reader', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const { bytes } = await lead.call(packRoutes.get, { params: inPlan, query: { sheets: 'treatment_card' } })
    const pages = await pdfText(bytes)
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain('Not locked yet')
    expect(await wrongFields(lead.call(packRoutes.get, { params: inPlan, query: { sheets: 'everything' } }))).toEqual([
      'query/sheets',
    ])
  })

  it('prints names of any script, with no box in place of a letter and their spaces kept', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    for (const [, name] of NAMES_OF_SCRIPTS) await takesPart({ lead, inPlan }, name)
    const { bytes } = await lead.call(packRoutes.get, { params: inPlan, query: {} })
    const { drawn, boxes } = await pdfGlyphs(bytes)
    expect(drawn).toBeGreaterThan(1_000)
    expect(boxes).toBe(0)
    const text = (await pdfText(bytes)).join('\n')
    // letters that are drawn in parts are read back in parts
    for (const [script, name] of NAMES_OF_SCRIPTS)
      for (const part of name.normalize('NFKD').replace(/\s/g, ''))
        expect(text.normalize('NFKD'), `${script} ${part}`).toContain(part)
    for (const name of ['שרה כהן', 'محمد العلي', 'ܡܪܝܡ ܝܘܣܦ', 'Олександр Шевченко', '김민준', '陳大文'])
      expect(text).toContain(name)
  })

  it('draws no sign that turns neighbors around, and tells below the page which sign it could not print', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    for (const name of ['Ana\u202eTorres\u2067', 'Rosa 𓀀']) await takesPart({ lead, inPlan }, name)
    const { bytes } = await lead.call(packRoutes.get, { params: inPlan, query: { sheets: 'room_sheet' } })
    const text = (await pdfText(bytes)).join('\n')
    expect(text).toContain('AnaTorres')
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(text).toContain('Rosa [?]')
    expect(text).toContain('could not be printed: U+13000')
    expect((await pdfGlyphs(bytes)).boxes).toBe(0)
  })

  it('contains only what its reader may read', async () => {
    const family = await newReadyFamily(api)
    const { participant, inPlan } = family
    const print = async (who: Browser) =>
      (await pdfText((await who.call(packRoutes.get, { params: inPlan, query: {} })).bytes)).join('\n')
    expect(await print(family.lead)).toContain('You taught me to swim.')
    expect(await print(await newGuest(api, family, 'helper'))).not.toMatch(/taught me to swim|pay the rent/)
    const mine = (await print(participant)).match(/taught me to swim/g)
    expect(mine).toHaveLength(1)
    await expectHidden(api, (stranger) => stranger.call(packRoutes.get, { params: inPlan, query: {} }))
  })
})

describe('many packs at once', () => {
  it('are made one after another, a few for each organization, and slow nobody else', async () => {
    const [busy, other] = [await newSample(api), await newSample(api)]
    const ask = async ({ lead, organizationId, planId }: typeof busy) => {
      const { status, headers } = await lead.fetch(`/api/v1/organizations/${organizationId}/plans/${planId}/pack`, {})
      return { status, retryAfter: Number(headers.get('retry-after') ?? '0') }
    }
    const answers = Promise.all(Array.from({ length: 20 }, () => ask(busy)))
    const times: number[] = []
    for (let n = 0; n < 10; n += 1) {
      const begun = performance.now()
      const params = { organizationId: other.organizationId, planId: other.planId }
      await other.lead.call(workspaceRoutes.get, { params })
      times.push(performance.now() - begun)
    }
    expect(times.toSorted((a, b) => a - b)[5]).toBeLessThan(1_000)
    const made = (await answers).filter(({ status }) => status === 200)
    const refused = (await answers).filter(({ status }) => status === 429)
    expect(made.length).toBeGreaterThanOrEqual(4)
    expect(refused.length).toBeGreaterThan(0)
    expect(made.length + refused.length).toBe(20)
    for (const { retryAfter } of refused) expect(retryAfter).toBeGreaterThan(0)
    // twenty in ten minutes are enough for one person
    expect(await ask(busy)).toMatchObject({ status: 429 })
    expect((await ask(other)).status).toBe(200)
  })
})
