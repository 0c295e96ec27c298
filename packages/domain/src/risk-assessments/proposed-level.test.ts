import { expect, test } from 'vitest'
import { foreignSigns, isLowered, proposedLevel, signsOf } from './proposed-level.ts'
import { type AreaLevel, CORE_AREAS, RISK_AREAS, type RiskArea } from './risk.ts'
import { RISK_SIGNS, type SignAnswers } from './risk-signs.ts'

const allNo = (area: RiskArea): SignAnswers => Object.fromEntries(signsOf(area).map((code) => [code, 'no']))

test.each<[string, RiskArea, SignAnswers, AreaLevel | null]>([
  ['nothing asked', 'self_harm', {}, null],
  ['every sign a no', 'self_harm', allNo('self_harm'), 'none'],
  ['one sign not sure', 'self_harm', { ...allNo('self_harm'), plan_or_means: 'not_sure' }, 'unknown'],
  ['some signs not asked', 'self_harm', { past_attempt: 'no' }, 'unknown'],
  ['only the past', 'self_harm', { ...allNo('self_harm'), past_attempt: 'yes' }, 'low'],
  ['a sign now', 'self_harm', { ...allNo('self_harm'), talk_of_dying: 'yes' }, 'moderate'],
  ['the gravest yes counts', 'self_harm', { past_attempt: 'yes', talk_of_dying: 'yes', plan_or_means: 'yes' }, 'high'],
  ['a yes beside a not sure', 'self_harm', { past_attempt: 'yes', plan_or_means: 'not_sure' }, 'low'],
  ['danger now', 'overdose', { danger_now: 'yes' }, 'imminent'],
  ['a gun that is locked away', 'weapons', { ...allNo('weapons'), weapon_near: 'yes' }, 'moderate'],
  ['a seizure before', 'withdrawal', { past_seizure: 'yes' }, 'high'],
])('%s: %s', (_, area, answers, expected) => {
  expect(proposedLevel(area, answers)).toBe(expected)
})

test('what was dangerous before does not become unknown', () => {
  expect(proposedLevel('weapons', { weapon_near: 'not_sure' }, 'high')).toBe('high')
  expect(proposedLevel('weapons', { weapon_near: 'not_sure' }, 'low')).toBe('unknown')
  expect(proposedLevel('weapons', allNo('weapons'), 'high')).toBe('none')
})

test.each<[AreaLevel, SignAnswers, boolean]>([
  ['moderate', { weapon_unlocked: 'yes' }, true],
  ['unknown', { weapon_unlocked: 'yes' }, true],
  ['high', { weapon_unlocked: 'yes' }, false],
  ['imminent', { weapon_unlocked: 'yes' }, false],
  ['none', { weapon_near: 'not_sure' }, true],
  ['low', { weapon_near: 'not_sure' }, false],
  ['none', {}, false],
])('%s for %j needs a reason: %s', (chosen, answers, expected) => {
  expect(isLowered('weapons', chosen, answers)).toBe(expected)
})

test('every sign is asked in an area, each core area asks about danger now, and a foreign sign is named', () => {
  expect(new Set(RISK_AREAS.flatMap(signsOf))).toEqual(new Set(RISK_SIGNS))
  for (const area of CORE_AREAS) expect(signsOf(area)[0], area).toBe('danger_now')
  expect(foreignSigns('setting', { one_way_out: 'yes', shakes: 'no' })).toEqual(['shakes'])
})
