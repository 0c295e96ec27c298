import { packRoutes } from '@holdfast/contracts/packs'
import { participantRoutes } from '@holdfast/contracts/participants'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { PAPER_SIZES } from '@holdfast/domain/packs/paper-size'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { type Led, newGuest, newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily, newReadyFamily } from '@holdfast/scenarios/plan-states'
import { wrongFields } from '../../test/refusal.ts'
import { NAMES_OF_SCRIPTS } from '../../test/names-of-scripts.ts'
import { pdfAbout, pdfGlyphs, pdfPaper, pdfText } from '../../test/pdf-text.ts'

const api = useApi()

const takesPart = ({ lead, inPlan }: Led, name: string) =>
  lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name, relationship: 'friend', adult: true, dayRoles: [] },
  })

const WORDS_OF_SHEETS = [
  'Who does what',
  'Run sheet',
  'Who comes when',
  'Who sits where',
  'taught Lily to swim',
  'sober enough to listen?',
  'If you have to wait',
  'A calm answer',
  'If something happens',
  'Closed until there is a no',
  'The place that is ready',
  '1 Pier Road, Columbus, OH 43215',
  'Driver, sober and rested',
  'Call 911',
  'call or text 988',
  'Calls for help first',
  'Safety plan',
  'What was said or done',
]

describe('GET …/pack', () => {
  it('prints every sheet of a whole plan on one page of either paper, with version and time', async () => {
    const { lead, organizationId, planId } = await newSample(api)
    const params = { organizationId, planId }
    for (const paper of PAPER_SIZES) {
      const { name, bytes } = await lead.call(packRoutes.get, { params, query: { paper } })
      expect(name).toBe('plan.pdf')
      expect(await pdfPaper(bytes)).toEqual(paper === 'a4' ? [595, 842] : [612, 792])
      const pages = await pdfText(bytes)
      for (const page of pages) {
        expect(page).toMatch(/Sheet \d+ of 15 .*Version \d+\.\d+\.\d+ · printed/s)
        expect(page).not.toContain('(continued)')
      }
      // letters have a page each, and two limits share one
      const several = pages.flatMap((page) => /Sheet \d+ of 15 · (.*?) · page \d+ of \d+/.exec(page)?.[1] ?? [])
      expect(new Set(several)).toEqual(new Set(['Letter cards', 'Limit cards']))
      for (const words of WORDS_OF_SHEETS) expect(pages.join('\n')).toContain(words)
    }
  }, 60_000)

  it('is a tagged PDF in the language of the reader, on the paper of the country, marked as a draft', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const { bytes } = await lead.call(packRoutes.get, { params: inPlan, query: {} })
    expect(await pdfAbout(bytes)).toEqual({ title: 'Plan pack', lang: 'en', isTagged: true })
    expect(await pdfPaper(bytes)).toEqual([612, 792])
    for (const page of await pdfText(bytes)) expect(page).toMatch(/Not locked yet: this may change.*Draft/s)
  })

  it('marks no draft on a plan that is locked', async () => {
    const { lead, inPlan } = await newLockedFamily(api)
    const pages = await pdfText((await lead.call(packRoutes.get, { params: inPlan, query: {} })).bytes)
    for (const page of pages) {
      expect(page).toContain('Locked')
      expect(page).not.toContain('Draft')
    }
  })

  it('prints the sheets that are named, though nothing is written on them yet', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const sheets = 'statement_cards,excuses,contingency_cards,consequence_cards,treatment_card'
    const { bytes } = await lead.call(packRoutes.get, { params: inPlan, query: { sheets } })
    const pages = await pdfText(bytes)
    expect(pages).toHaveLength(5)
    for (const page of pages) expect(page).toContain('Nothing is written here yet')
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
  }, 60_000)
})
