import { coachingRoutes } from '@holdfast/contracts/coaching'
import { describe, expect, it } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { wrongFields } from '../../test/refusal.ts'

const api = useApi()
const ask = { part: 'ask', locale: 'en' } as const

describe('POST /coach/notes', () => {
  it('returns notes with a question and an example, most serious first', async () => {
    const person = await newPerson(api, 'Karen Ortiz')
    const text = 'It’s a phase. You’re pathetic. Will you go?'
    const answer = await person.call(coachingRoutes.notes, { body: { ...ask, text, place: 'Harbor Light' } })
    expect(answer).toMatchObject({
      checked: true,
      notes: [
        { rule: 'pathetic', severity: 'strong', sentence: 'You’re pathetic.' },
        { rule: 'a_phase', severity: 'hint' },
      ],
      measures: { wordCount: 8, longestSentence: 3, events: 0 },
      safety: [],
    })
    expect(answer.suggestions.map(({ hint }) => hint)).toEqual(['ask_names_no_place', 'ask_without_today'])
    for (const { noticed, question, better } of answer.notes) expect(noticed && question && better).toBeTruthy()
  })

  it('reports a language that it does not check, and still finds danger', async () => {
    const person = await newPerson(api, 'Rosa Ortiz')
    const text = 'Siempre arruinas todo. Dijiste que no quieres vivir.'
    const answer = await person.call(coachingRoutes.notes, { body: { text, part: 'effect', locale: 'es' } })
    expect(answer).toMatchObject({ checked: false, notes: [], safety: [{ topic: 'self_harm' }] })
    expect(answer.safety[0]?.next).toContain('peligro')
  })

  it('names every wrong field, and requires a session', async () => {
    const person = await newPerson(api, 'Ben Lee')
    const body = { text: 'a'.repeat(8001), part: 'poem', locale: 'fr', tone: 'kind' } as never
    expect(await wrongFields(person.call(coachingRoutes.notes, { body }))).toEqual([
      'body/locale',
      'body/part',
      'body/text',
      'body/tone',
    ])
    const answer = await fetch(`${api.url}/api/v1/coach/notes`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(answer.status).toBe(401)
  })
})
