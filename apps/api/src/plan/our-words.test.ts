import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { approachRoutes } from '@holdfast/contracts/approaches'
import { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { excuseRoutes } from '@holdfast/contracts/excuses'
import { sessionRoutes } from '@holdfast/contracts/session'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { newDeclinedFamily } from '@holdfast/scenarios/plan-states'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { useApi } from '../test/api.ts'

const api = useApi()

const TEXTS = join(import.meta.dirname, '../../../../packages/content/texts')
const textsIn = (file: string) => Object.entries<string>(JSON.parse(readFileSync(join(TEXTS, file), 'utf8')))
const sentences = (locale: string) =>
  readdirSync(TEXTS)
    .filter((file) => file.endsWith(`.${locale}.json`))
    .flatMap(textsIn)
    // whoever takes an example says it as their own limit
    .filter(([key]) => !key.startsWith('consequence-examples.'))
    .map(([, words]) => words)
const spanish = new Set(sentences('es'))
/** What only an English text of ours says; names and short words may be anybody's. */
const english = new Set(sentences('en').filter((words) => words.length > 11 && !spanish.has(words)))

/** Every text of ours in English that an answer holds. */
function ourEnglishIn(value: unknown): string[] {
  if (typeof value === 'string') return english.has(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(ourEnglishIn) : []
}

describe('what Holdfast put into a plan', () => {
  it.each(['arise', 'craft', 'systemic'] as const)(
    'is read in Spanish in a plan with the way %s that was made in English',
    async (approach) => {
      const family = await newPlanningFamily(api)
      const { lead, inPlan, inCase } = family
      const ifMatch = (await workspaceOf(family)).version
      await lead.call(approachRoutes.choose, { params: inPlan, body: { approach, reason: 'It fits.' }, ifMatch })
      expect(ourEnglishIn(await workspaceOf(family))).not.toEqual([])
      await lead.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
      expect(ourEnglishIn(await workspaceOf(family))).toEqual([])
      expect(ourEnglishIn(await lead.call(taskRoutes.list, { params: inCase, query: { limit: 200 } }))).toEqual([])
    },
  )

  it('is read in Spanish through the day and after a no', async () => {
    const family = await newDeclinedFamily(api)
    const { participant, lead, inCase } = family
    await participant.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    expect(ourEnglishIn(await workspaceOf(family, participant))).toEqual([])
    await lead.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    expect(ourEnglishIn(await lead.call(taskRoutes.list, { params: inCase, query: { limit: 200 } }))).toEqual([])
  })

  it('is whoever’s it is once somebody changes it', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan } = family
    const { id, text } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body: { code: 'C1' } })
    const excuse = await lead.call(excuseRoutes.adopt, { params: inPlan, body: { code: 'money' } })
    await participant.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    const read = async () => {
      const { contingencies, excuses } = await workspaceOf(family, participant)
      return [contingencies.find((one) => one.id === id)?.text, excuses.find((one) => one.id === excuse.id)?.answer]
    }
    expect(await read()).toEqual([expect.stringMatching(/^Nos alegra/), expect.stringMatching(/^El seguro/)])
    await lead.call(contingencyRoutes.update, {
      params: { ...inPlan, contingencyId: id },
      body: { text: `${text} The dog is here.` },
      ifMatch: 1,
    })
    expect(await read()).toEqual([`${text} The dog is here.`, expect.stringMatching(/^El seguro/)])
  })

  it('stays practiced where a reader sends back the words that they were shown', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist, inPlan } = family
    const body = { code: 'C1', rehearsed: true }
    const { id: contingencyId } = await lead.call(contingencyRoutes.adopt, { params: inPlan, body })
    await interventionist.call(sessionRoutes.changeUser, { body: { locale: 'es' } })
    const shown = (await workspaceOf(family, interventionist)).contingencies[0]
    const sent = await interventionist.call(contingencyRoutes.update, {
      params: { ...inPlan, contingencyId },
      body: { text: shown?.text ?? '' },
      ifMatch: 1,
    })
    expect(sent).toMatchObject({ rehearsed: true, text: shown?.text })
  })
})
