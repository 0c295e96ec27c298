import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const add = ({ lead, inPlan }: PlanningFamily, name: string) =>
  lead.call(treatmentOptionRoutes.create, { params: inPlan, body: { name, levelOfCare: '3.7' } })
const favor = ({ inPlan }: PlanningFamily, who: Browser, treatmentOptionId: string | null) =>
  who.call(treatmentOptionRoutes.favor, { params: inPlan, body: { treatmentOptionId } })
const choose = async (
  family: PlanningFamily,
  chosenId: string | null,
  how?: 'by_lead' | 'by_agreement',
  backupId: string | null = null,
) =>
  family.lead.call(treatmentOptionRoutes.choose, {
    params: family.inPlan,
    body: { chosenId, backupId, ...(how && { how }) },
    ifMatch: (await workspaceOf(family)).version,
  })

describe('PUT …/treatment-choice', () => {
  it('chooses one option and one backup', async () => {
    const family = await newPlanningFamily(api)
    const [{ id: river }, { id: hill }] = [await add(family, 'River House'), await add(family, 'Hill House')]
    const choices = async () =>
      Object.fromEntries((await workspaceOf(family)).treatmentOptions.map(({ id, choice }) => [id, choice]))
    await choose(family, river, undefined, hill)
    expect(await choices()).toEqual({ [river]: 'chosen', [hill]: 'backup' })
    await choose(family, hill, undefined, river)
    expect(await choices()).toEqual({ [river]: 'backup', [hill]: 'chosen' })
    await choose(family, null)
    expect(await choices()).toEqual({ [river]: 'none', [hill]: 'none' })
    expect(await ruleOf(choose(family, river, undefined, river))).toBe('backup_differs')
    expect(await ruleOf(choose(family, crypto.randomUUID()))).toBe('choice_in_plan')
    expect(await ruleOf(choose(family, null, undefined, hill))).toBe('backup_needs_choice')
  })
})

describe('…/treatment-preferences', () => {
  it('keeps which place each person favors: one at most, their own, until they take it back', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, ids } = family
    const [{ id: river }, { id: hill }] = [await add(family, 'River House'), await add(family, 'Hill House')]
    const preferences = async () =>
      (await workspaceOf(family)).treatmentPreferences.map(({ name, treatmentOptionId }) => [name, treatmentOptionId])
    // a professional advises, and is not asked
    expect(await preferences()).toEqual([
      ['Karen Ortiz', null],
      ['Ben Lee', null],
    ])
    expect(await favor(family, participant, river)).toEqual({
      participantId: ids.participant,
      name: 'Ben Lee',
      treatmentOptionId: river,
    })
    await favor(family, participant, hill)
    await favor(family, lead, river)
    expect(await preferences()).toEqual([
      ['Karen Ortiz', river],
      ['Ben Lee', hill],
    ])
    const recorded = async () => (await lead.call(historyRoutes.list, { params: family })).items.length
    const before = await recorded()
    await favor(family, participant, hill)
    expect(await recorded()).toBe(before)
    await favor(family, participant, null)
    expect(await recorded()).toBe(before + 1)
    expect((await preferences())[1]).toEqual(['Ben Lee', null])
    expect((await refusal(favor(family, interventionist, river))).status).toBe(403)
    expect((await workspaceOf(family, interventionist)).can.favorTreatment.allowed).toBe(false)
    const helper = await newGuest(api, family, 'helper')
    expect((await refusal(favor(family, helper, river))).status).toBe(403)
    expect((await workspaceOf(family, helper)).treatmentPreferences).toEqual([])
    // in the case, and not among the participants of the plan
    expect((await refusal(favor(family, await newGuest(api, family, 'participant'), river))).status).toBe(403)
    await expectHidden(api, (stranger) => favor(family, stranger, river))
    expect(await wrongFields(favor(family, participant, crypto.randomUUID()))).toEqual(['body/treatmentOptionId'])
  })

  it('lets the leads record an agreement only when everybody who is asked favors the place', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant } = family
    const [{ id: river }, { id: hill }] = [await add(family, 'River House'), await add(family, 'Hill House')]
    const chosen = async () =>
      (await workspaceOf(family)).treatmentOptions.flatMap((one) => (one.chosen ? [[one.id, one.chosen]] : []))
    const rules = async () => (await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)
    await choose(family, river)
    expect(await chosen()).toMatchObject([[river, { how: 'by_lead', by: 'Karen Ortiz' }]])
    await favor(family, lead, river)
    await favor(family, participant, hill)
    expect(await rules()).toContain('preferences_differ')
    expect(await refusal(choose(family, river, 'by_agreement'))).toMatchObject({
      rule: 'not_agreed',
      reason: expect.stringContaining('Ben Lee'),
    })
    await favor(family, participant, river)
    expect(await rules()).not.toContain('preferences_differ')
    await choose(family, river, 'by_agreement')
    expect(await chosen()).toMatchObject([[river, { how: 'by_agreement' }]])
    // another backup leaves the record as it is; another place has its own
    await choose(family, river, undefined, hill)
    expect(await chosen()).toMatchObject([[river, { how: 'by_agreement' }]])
    await choose(family, hill)
    expect(await chosen()).toMatchObject([[hill, { how: 'by_lead' }]])
  })

  it('are closed once the plan is locked', async () => {
    const family = await newLockedFamily(api)
    expect((await refusal(favor(family, family.lead, null))).status).toBe(403)
  })
})
