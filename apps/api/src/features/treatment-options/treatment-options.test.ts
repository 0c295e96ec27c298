import { facilityRoutes } from '@holdfast/contracts/facilities'
import { memberRoutes } from '@holdfast/contracts/members'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { inDays, inHours } from '@holdfast/scenarios/times'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const place = { name: 'River House', levelOfCare: '3.7' } as const
const add = ({ lead, inPlan }: PlanningFamily, name: string) =>
  lead.call(treatmentOptionRoutes.create, { params: inPlan, body: { ...place, name } })

describe('…/treatment-options', () => {
  it('is added, changed and deleted by the case leads', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const { id: treatmentOptionId } = await add(family, ' River House ')
    const params = { ...inPlan, treatmentOptionId }
    const change = (given: { ifMatch?: number }) =>
      lead.call(treatmentOptionRoutes.update, { params, body: { bedHeldUntil: `${inDays(30)}T12:00:00Z` }, ...given })
    await expectVersionAsked(change, 1)
    expect(await change({ ifMatch: 1 })).toMatchObject({
      name: 'River House',
      bedHeldUntil: `${inDays(30)}T12:00:00.000Z`,
    })
    const remove = (who: Browser) => who.call(treatmentOptionRoutes.remove, { params, ifMatch: 2 })
    expect((await refusal(remove(family.participant))).status).toBe(403)
    await expectHidden(api, remove)
    await remove(lead)
    expect((await workspaceOf(family)).treatmentOptions).toEqual([])
  })

  it('names every wrong field', async () => {
    const { lead, inPlan } = await newPlanningFamily(api)
    const body = { name: '', levelOfCare: '9', insuranceVerifiedOn: 'today', bedHeldUntil: 'soon', stars: 5 } as never
    expect(await wrongFields(lead.call(treatmentOptionRoutes.create, { params: inPlan, body }))).toEqual([
      'body/bedHeldUntil',
      'body/insuranceVerifiedOn',
      'body/levelOfCare',
      'body/name',
      'body/stars',
    ])
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x'])(
    'refuses the website %s',
    async (website) => {
      const { lead, inPlan } = await newPlanningFamily(api)
      const body = { ...place, website }
      expect(await wrongFields(lead.call(treatmentOptionRoutes.create, { params: inPlan, body }))).toEqual([
        'body/website',
      ])
    },
  )

  it.each(['', 'example.org', 'example.org:8080/rooms', 'https://example.org'])(
    'takes the website %j',
    async (website) => {
      const { lead, inPlan } = await newPlanningFamily(api)
      const made = await lead.call(treatmentOptionRoutes.create, { params: inPlan, body: { ...place, website } })
      expect(made.website).toBe(website)
    },
  )

  it('is copied from the directory, and remains when the facility is deleted', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan, organizationId } = family
    const params = { organizationId }
    const known = await lead.call(facilityRoutes.create, {
      params,
      body: { name: 'Harbor Light', street: '1 Pier Road', city: 'Columbus', state: 'OH', zip: '43215', codes: ['DT'] },
    })
    const take = (who: Browser, facilityId: string) =>
      who.call(treatmentOptionRoutes.create, { params: inPlan, body: { facilityId, levelOfCare: '3.7' } })
    const { id } = await take(lead, known.id)
    await lead.call(facilityRoutes.remove, { params: { ...params, facilityId: known.id }, ifMatch: 1 })
    const { treatmentOptions, can } = await workspaceOf(family)
    expect(treatmentOptions).toMatchObject([
      { id, name: 'Harbor Light', address: '1 Pier Road, Columbus, OH 43215', codes: ['DT'], facilityId: null },
    ])
    expect(can.findFacilities.allowed).toBe(true)
    expect(await wrongFields(take(lead, crypto.randomUUID()))).toEqual(['body/facilityId'])
    // she is in the case, and not in the organization: in a family she looks for places with them
    expect((await workspaceOf(family, interventionist)).can.findFacilities.allowed).toBe(true)
    expect((await workspaceOf(family, family.participant)).can.findFacilities.allowed).toBe(false)
    expect(await wrongFields(take(interventionist, known.id))).toEqual(['body/facilityId'])
    const other = await interventionist.call(facilityRoutes.create, {
      params,
      body: { name: 'Hill House', zip: '43215' },
    })
    expect(await take(interventionist, other.id)).toMatchObject({ name: 'Hill House', facilityId: other.id })
    const nameless = { params: inPlan, body: { levelOfCare: '3.7' } as const }
    expect(await wrongFields(lead.call(treatmentOptionRoutes.create, nameless))).toEqual(['body/name'])
  })

  it('shows insurance answers to the case leads, and hides the option from helpers', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const body = { ...place, insuranceVerifiedBy: 'Karen', insuranceNotes: 'Reference 4711' }
    await lead.call(treatmentOptionRoutes.create, { params: inPlan, body })
    const [seen] = (await workspaceOf(family, family.participant)).treatmentOptions
    expect(seen).toMatchObject({ name: 'River House', insuranceVerifiedBy: null, insuranceNotes: null })
    expect((await workspaceOf(family, family.interventionist)).treatmentOptions[0]?.insuranceNotes).toBe(
      'Reference 4711',
    )
    expect((await workspaceOf(family, await newGuest(api, family, 'helper'))).treatmentOptions).toEqual([])
  })

  it('stores the answers of insurance and admissions, with phone numbers visible to the case leads alone', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan } = family
    const body = {
      ...place,
      insurance: { memberId: 'XH 4711', network: 'in', covered: { answer: 'partly', note: 'Detox only' } },
      criteria: {
        detox_on_site: { answer: 'yes', note: 'Alcohol' },
        cost: { answer: 'not_asked', note: '900 dollars' },
      },
      admission: { admissionTimes: { days: [1, 2], from: '08:00', until: '20:00' }, arrivalRule: 'must_be_sober' },
    } as const
    const made = await lead.call(treatmentOptionRoutes.create, { params: inPlan, body: body as never })
    expect(made).toMatchObject({ ...body, byProfessional: false })
    const [seen] = (await workspaceOf(family, family.participant)).treatmentOptions
    expect(seen).toMatchObject({ insurance: null, criteria: body.criteria, admission: body.admission })
    expect(JSON.stringify(await workspaceOf(family, family.participant))).not.toContain('XH 4711')
    const params = { ...inPlan, treatmentOptionId: made.id }
    const wrong = {
      insurance: { memberId: 7, holderBorn: 'May', stars: 1 },
      admission: { admissionTimes: { days: [8], from: '8', until: '20:00' } },
      criteria: { beauty: { answer: 'yes', note: '' }, licensed: { answer: 'maybe', note: '' } },
    } as never
    expect(await wrongFields(lead.call(treatmentOptionRoutes.update, { params, body: wrong, ifMatch: 1 }))).toEqual([
      'body/admission/admissionTimes/days/0',
      'body/admission/admissionTimes/from',
      'body/criteria/beauty',
      'body/criteria/licensed/answer',
      'body/insurance/holderBorn',
      'body/insurance/memberId',
      'body/insurance/stars',
    ])
  })

  it('records each confirmation with who gave it and who recorded it', async () => {
    const family = await newPlanningFamily(api)
    const { id: treatmentOptionId } = await add(family, 'River House')
    const params = { ...family.inPlan, treatmentOptionId }
    const confirm = (who: Browser) =>
      who.call(treatmentOptionRoutes.confirm, { params, body: { step: 't7d', spokeWith: ' Monique ' } })
    expect(await confirm(family.interventionist)).toMatchObject({
      confirmations: [{ step: 't7d', by: 'Dana Cole', spokeWith: 'Monique' }],
      version: 2,
    })
    expect((await refusal(confirm(family.participant))).status).toBe(403)
    await expectHidden(api, confirm)
  })

  it('reports an option of a professional whose ties to it are not disclosed', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, lead, inPlan } = family
    const made = await interventionist.call(treatmentOptionRoutes.create, { params: inPlan, body: { ...place } })
    expect(made).toMatchObject({ byProfessional: true, referral: 'not_said' })
    await lead.call(treatmentOptionRoutes.choose, {
      params: inPlan,
      body: { chosenId: made.id, backupId: null },
      ifMatch: (await workspaceOf(family)).version,
    })
    const rules = async () => (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)
    expect(await rules()).toContain('referral_undisclosed')
    const say = (body: object, ifMatch: number) =>
      interventionist.call(treatmentOptionRoutes.update, {
        params: { ...inPlan, treatmentOptionId: made.id },
        body,
        ifMatch,
      })
    await say({ referral: 'exists' }, 2)
    expect(await rules()).toContain('referral_undisclosed')
    await say({ referralRelation: 'They pay me 200 dollars' }, 3)
    expect(await rules()).not.toContain('referral_undisclosed')
  })

  it('takes what ties a professional to a place from that professional alone', async () => {
    const family = await newPlanningFamily(api)
    const { interventionist, lead, inPlan, inCase } = family
    const { id: treatmentOptionId } = await interventionist.call(treatmentOptionRoutes.create, {
      params: inPlan,
      body: { ...place },
    })
    const seenBy = async (who: Browser) =>
      (await workspaceOf(family, who)).treatmentOptions.find(({ id }) => id === treatmentOptionId)
    const say = async (who: Browser, body: object) =>
      who.call(treatmentOptionRoutes.update, {
        params: { ...inPlan, treatmentOptionId },
        body,
        ifMatch: (await seenBy(who))?.version ?? 0,
      })
    expect(await seenBy(lead)).toMatchObject({ suggestedBy: 'Dana Cole', can: { declareTie: { why: 'not_yours' } } })
    expect((await refusal(say(lead, { referral: 'none' }))).status).toBe(403)
    expect((await refusal(say(lead, { referralRelation: 'They are friends' }))).status).toBe(403)
    expect(await seenBy(lead)).toMatchObject({ referral: 'not_said', referralRelation: '', version: 1 })
    expect(await say(lead, { phone: '207-555-0134', referral: 'not_said' })).toMatchObject({ version: 2 })
    expect(await say(interventionist, { referral: 'none' })).toMatchObject({ can: { declareTie: { allowed: true } } })

    const { items } = await lead.call(memberRoutes.list, { params: inCase })
    const dana = items.find(({ displayName }) => displayName === 'Dana Cole')
    await lead.call(memberRoutes.remove, {
      params: { ...inCase, memberId: dana?.id ?? '' },
      ifMatch: dana?.version ?? 0,
    })
    expect((await refusal(say(lead, { referral: 'exists' }))).status).toBe(403)
  })

  it('lets a lead say what ties somebody to a place of the family', async () => {
    const family = await newPlanningFamily(api)
    const { id: treatmentOptionId } = await add(family, 'River House')
    const params = { ...family.inPlan, treatmentOptionId }
    const body = { referral: 'none' } as const
    const said = await family.lead.call(treatmentOptionRoutes.update, { params, body, ifMatch: 1 })
    expect(said).toMatchObject({ referral: 'none', suggestedBy: null, can: { declareTie: { allowed: true } } })
  })

  it('allows only insurance and bed checks while the plan is locked', async () => {
    const family = await newLockedFamily(api)
    const option = (await workspaceOf(family)).treatmentOptions.find(({ choice }) => choice === 'chosen')
    const params = { ...family.inPlan, treatmentOptionId: option?.id ?? '' }
    const change = (body: object) =>
      family.lead.call(treatmentOptionRoutes.update, { params, body, ifMatch: option?.version ?? 0 })
    expect(await refusal(change({ name: 'Elsewhere' }))).toMatchObject({ status: 409, planStatus: 'ready' })
    expect(await change({ bedHeldUntil: inHours(48) })).toMatchObject({ name: 'River House', choice: 'chosen' })
    expect((await refusal(add(family, 'A third'))).type).toBe('/problems/wrong-status')
  })
})
