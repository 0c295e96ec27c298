import { caseRoutes } from '@holdfast/contracts/cases'
import { intakeRoutes as routes } from '@holdfast/contracts/intake'
import { inEach } from '@holdfast/domain/text'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'
import { foundPractice } from '@holdfast/scenarios/practice'
import { expect, it } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const words = (given: string) => inEach(() => given)
const QUESTIONS = [
  { key: 'pays', kind: 'choice' as const, label: words('Who pays?'), choices: [words('Insurance'), words('Family')] },
  { key: 'court', kind: 'yes_no' as const, label: words('Is a court involved?'), choices: [] },
  { key: 'heard', kind: 'text' as const, label: words('How did you hear of us?'), choices: [] },
]

it('asks the leads of its cases what a practice wants to know, and keeps what each case was asked', async () => {
  const owner = await newPerson(api, 'Olive Owner')
  const params = { organizationId: await foundPractice(owner) }
  expect(await owner.call(routes.questions, { params })).toEqual({ questions: [], version: 1 })
  const save = (questions: object[], ifMatch: number) =>
    owner.call(routes.saveQuestions, { params, body: { questions: questions as typeof QUESTIONS }, ifMatch })
  expect(await wrongFields(save([{ ...QUESTIONS[0], choices: [] }], 1))).toEqual(['body/questions/0/choices'])
  expect(await wrongFields(save([QUESTIONS[1] ?? {}, QUESTIONS[1] ?? {}], 1))).toEqual(['body/questions/1/key'])
  expect((await save(QUESTIONS, 1)).version).toBe(2)
  expect((await refusal(save([], 1))).type).toBe('/problems/stale-version')

  const { id: caseId } = await owner.call(caseRoutes.create, { params, body: { alias: 'Sam', relationship: 'other' } })
  const inCase = { params: { ...params, caseId } }
  const place = { lead: owner, ...params, caseId, planId: '' }
  const karen = await joinCase(api, place, 'lead', 'Karen Ortiz')
  const rosa = await joinCase(api, place, 'participant', 'Rosa Reyes')
  expect(await karen.call(routes.get, inCase)).toMatchObject({ questions: QUESTIONS, answers: [], savedAt: null })
  expect((await refusal(rosa.call(routes.get, inCase))).type).toBe('/problems/forbidden')
  const answer = (answers: { key: string; answer: string }[], ifMatch = 1) =>
    karen.call(routes.answer, { ...inCase, body: { answers }, ifMatch })
  const wrong = answer([{ key: 'pays', answer: '2' }])
  expect(await wrongFields(wrong)).toEqual(['body/answers/0/answer'])
  expect(await wrongFields(answer([{ key: 'none', answer: 'yes' }]))).toEqual(['body/answers/0/key'])
  const given = [
    { key: 'pays', answer: '1' },
    { key: 'heard', answer: 'From a friend.' },
  ]
  expect(await answer(given)).toMatchObject({ answers: given, version: 2 })

  // the next version is for cases that have answered none yet
  await save([QUESTIONS[1] ?? {}], 2)
  expect(await owner.call(routes.get, inCase)).toMatchObject({ questions: QUESTIONS, answers: given })
  const next = await owner.call(caseRoutes.create, { params, body: { alias: 'Max', relationship: 'other' } })
  expect((await owner.call(routes.get, { params: { ...params, caseId: next.id } })).questions).toHaveLength(1)
})

it('is of a practice alone', async () => {
  const { lead, organizationId, caseId } = await newFamily(api)
  const save = { params: { organizationId }, body: { questions: QUESTIONS }, ifMatch: 1 }
  expect((await refusal(lead.call(routes.saveQuestions, save))).type).toBe('/problems/not-found')
  expect((await lead.call(routes.get, { params: { organizationId, caseId } })).questions).toEqual([])
})
