import { packRoutes } from '@holdfast/contracts/packs'
import { PACK_SHEETS } from '@holdfast/domain/packs/pack-sheets'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { wrongFields } from '../../test/refusal.ts'
import { pdfText } from '../../test/pdf-text.ts'

const api = useApi()

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
