import { describe, expect, test } from 'vitest'
import { catalogEntry } from '../contingencies/catalog.ts'
import { CAUSE_CATALOG, causeEntry, FIRST_CAUSES } from './cause-catalog.ts'
import { CAUSES } from './causes.ts'
import { CHANGE_EFFECT_CATALOG, CHANGE_EFFECTS, type ChangeEffect, decideChange, type EffectOn } from './changes.ts'

describe('the causes', () => {
  test('each code has one entry, in the order of the list', () => {
    expect(CAUSE_CATALOG.map((entry) => entry.code)).toEqual([...CAUSES])
  })

  test.each([
    ['plan', 12],
    ['delivery', 7],
    ['response', 13],
    ['after', 8],
  ] as const)('%s holds %i', (phase, count) => {
    expect(CAUSE_CATALOG.filter((entry) => entry.phase === phase)).toHaveLength(count)
  })

  test('the five of S1, the four of S3 and "none found" come first', () => {
    const from = (seed: string) => FIRST_CAUSES.filter((code) => causeEntry(code).seeds.includes(seed))
    expect(from('S1').length).toBeGreaterThanOrEqual(5)
    expect(from('S3').length).toBeGreaterThanOrEqual(4)
    expect(FIRST_CAUSES).toContain('F98')
  })

  test('every cause suggests an effect, and every effect is suggested by some cause', () => {
    expect(CAUSE_CATALOG.filter((entry) => entry.suggests.length === 0)).toEqual([])
    const suggested = new Set(CAUSE_CATALOG.flatMap((entry) => entry.suggests))
    expect(CHANGE_EFFECTS.filter((effect) => !suggested.has(effect))).toEqual([])
  })

  test('a cause that suggests a contingency says which, and the catalog has it', () => {
    for (const entry of CAUSE_CATALOG) {
      if (entry.suggests.includes('add_contingency')) expect(entry.contingencies).not.toEqual([])
      for (const code of entry.contingencies) expect(catalogEntry(code)?.code).toBe(code)
    }
  })

  test('has no prompt that asks for a person', () => {
    for (const entry of CAUSE_CATALOG) expect(entry.prompt.en).not.toMatch(/\b(who was|whose fault|who did|blame)\b/i)
  })
})

describe('decideChange', () => {
  test.each<[ChangeEffect, EffectOn, string]>([
    ['none', {}, 'ok'],
    ['announce_it', {}, 'ok'],
    ['participant_not_attending', { participantId: 'ben' }, 'ok'],
    ['participant_not_attending', {}, 'change_needs_argument'],
    ['switch_approach', { approach: 'arise' }, 'ok'],
    ['switch_approach', { contingencyCode: 'C1' }, 'change_needs_argument'],
    ['add_contingency', { contingencyCode: 'C8' }, 'ok'],
    ['add_contingency', { contingencyCode: 'C8', participantId: 'ben' }, 'change_takes_less'],
    ['rehearse', { participantId: 'ben' }, 'change_takes_less'],
  ])('%s on %j: %s', (effect, effectOn, expected) => {
    const decision = decideChange(effect, effectOn)
    expect(decision.ok ? 'ok' : decision.refusal.rule).toBe(expected)
  })

  test('requires the one argument of an effect', () => {
    for (const effect of CHANGE_EFFECTS)
      expect(decideChange(effect, {}).ok).toBe(CHANGE_EFFECT_CATALOG[effect].takes === null)
  })
})
