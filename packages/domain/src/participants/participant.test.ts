import { describe, expect, test } from 'vitest'
import { decideParticipant } from './participant.ts'
import { SUITABILITY, SUITABILITY_CODES, standsAgainst } from './suitability.ts'

const rosa = {
  id: 'rosa',
  name: 'Rosa',
  alias: 'Sam',
  adult: true,
  attendance: 'in_person',
  dayRoles: [],
  readById: null,
} as const

describe('decideParticipant', () => {
  test.each([
    ['someone like Rosa', {}, undefined],
    ['the loved one', { name: 'Sam' }, 'loved_one'],
    ['the loved one, in other letters', { name: '  sám ' }, 'loved_one'],
    ['another Samuel', { name: 'Samuel' }, undefined],
    ['a minor in the room', { adult: false }, 'minor_in_room'],
    ['a minor by video', { adult: false, attendance: 'remote_video' }, 'minor_in_room'],
    ['a minor whose letter is read', { adult: false, attendance: 'letter_read_by', readById: 'karen' }, undefined],
    ['a minor who stays home', { adult: false, attendance: 'not_attending' }, undefined],
    ['a letter without a reader', { attendance: 'letter_read_by' }, 'letter_needs_reader'],
    ['a letter read by its author', { attendance: 'letter_read_by', readById: 'rosa' }, 'letter_needs_reader'],
    ['safety lead and driver', { dayRoles: ['safety_lead', 'transport_lead'] }, 'safety_lead_is_not_driver'],
    ['driver and chair', { dayRoles: ['chair', 'transport_lead'] }, undefined],
  ] as const)('%s', (_, given, rule) => {
    const decision = decideParticipant({ ...rosa, ...given })
    expect(decision.ok ? undefined : decision.refusal.rule).toBe(rule)
  })
})

describe('suitability', () => {
  test('has 15 codes', () => {
    expect(SUITABILITY_CODES).toHaveLength(15)
    expect(Object.keys(SUITABILITY).toSorted()).toEqual([...SUITABILITY_CODES].toSorted())
  })

  test.each(SUITABILITY_CODES)('%s excludes whom its rule excludes', (code) => {
    const blocks = ['block', 'letter'].includes(SUITABILITY[code].handling)
    for (const attendance of ['in_person', 'remote_video'] as const)
      expect(standsAgainst([code], attendance)).toEqual([{ code, blocks }])
    for (const attendance of ['letter_read_by', 'not_attending'] as const)
      expect(standsAgainst([code], attendance)).toEqual([])
  })
})
