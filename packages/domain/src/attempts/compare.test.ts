import { describe, expect, test } from 'vitest'
import { NO_SAFETY_PLAN } from '../safety-plan/safety-plan.ts'
import { NO_NEEDS } from '../accommodations/accommodations.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import { compareAttempts } from './compare.ts'
import { SAMPLE_ATTEMPT } from './sample-attempt.ts'

/** The same attempt under other ids, as a second plan would be stored. */
const withOtherIds = (attempt: AttemptDraft): AttemptDraft => {
  const ids = new Set(attempt.participants.map((one) => one.id))
  return JSON.parse(JSON.stringify(attempt), (_key, value: unknown) =>
    typeof value === 'string' && ids.has(value) ? `second-${value}` : value,
  ) as AttemptDraft
}
const second = withOtherIds(SAMPLE_ATTEMPT)
const differing = (b: AttemptDraft) =>
  compareAttempts(SAMPLE_ATTEMPT, b)
    .filter((row) => row.kind !== 'same')
    .map((row) => [row.section, row.label.en, row.before?.en ?? null, row.after?.en ?? null, row.kind])

describe('compareAttempts', () => {
  test('finds no difference between an attempt and its copy with other ids', () => {
    expect(differing(second)).toEqual([])
    expect(compareAttempts(SAMPLE_ATTEMPT, second).length).toBeGreaterThan(15)
  })

  test.each<[string, Partial<AttemptDraft>, ReturnType<typeof differing>]>([
    [
      'the approach',
      { approach: 'arise' },
      [['approach', 'Your way', 'Prepared meeting', 'Open invitation', 'changed']],
    ],
    [
      'no approach yet',
      { approach: null },
      [['approach', 'Your way', 'Prepared meeting', 'No way chosen yet', 'changed']],
    ],
    ['announced', { announced: true }, [['approach', 'Your loved one knows beforehand', 'No', 'Yes', 'changed']]],
    [
      'a shorter statement, and one that is begun',
      {
        statements: [
          { participantId: 'second-rosa', wordCount: 260 },
          { participantId: 'second-ben', wordCount: 130 },
        ],
      },
      [
        ['statements', 'Rosa', '390 words, about 3 min aloud', '260 words, about 2 min aloud', 'changed'],
        ['statements', 'Ben', null, '130 words, about 1 min aloud', 'added'],
      ],
    ],
    [
      'a contingency less',
      { contingencies: [] },
      [['contingencies', 'Walks out', 'We love you. The offer stands. · Ben', null, 'removed']],
    ],
    [
      'no date yet',
      { logistics: { ...second.logistics, startsAt: null } },
      [['logistics', 'Day', expect.stringContaining('Mar 2, 2026') as string, null, 'removed']],
    ],
    [
      'another backup',
      { treatmentOptions: second.treatmentOptions.map((option) => ({ ...option, choice: 'none' })) },
      [
        ['treatment', 'Harbor Light', 'Chosen', 'Looked at', 'changed'],
        ['treatment', 'Cedar House', 'Backup', 'Looked at', 'changed'],
      ],
    ],
    [
      'a second consequence of the same kind',
      {
        consequences: [
          ...second.consequences,
          {
            ...second.consequences[0],
            id: 'fines',
            iWill: 'I will not pay fines.',
            liftedWhen: '',
            standingOffer: '',
          } as AttemptDraft['consequences'][number],
        ],
      },
      [['consequences', 'Rosa', null, 'I will not pay fines.', 'added']],
    ],
    [
      'someone sends a letter',
      {
        participants: second.participants.map((one) =>
          one.name === 'Ben' ? { ...one, attendance: 'letter_read_by', readById: 'second-rosa', dayRoles: [] } : one,
        ),
      },
      [['people', 'Ben', 'In the room · Driver · Packs the bag', 'Their letter is read aloud (Rosa)', 'changed']],
    ],
  ])('%s', (_name, change, expected) => {
    expect(differing({ ...second, ...change })).toEqual(expected)
  })

  test('returns rows in the order of the sections', () => {
    const sections = [...new Set(compareAttempts(SAMPLE_ATTEMPT, second).map((row) => row.section))]
    expect(sections).toEqual([
      'people',
      'statements',
      'consequences',
      'treatment',
      'contingencies',
      'sobriety',
      'logistics',
      'approach',
    ])
  })

  test('never shows the reason for leaving someone out', () => {
    const marked = {
      ...second,
      participants: second.participants.map((one) => ({ ...one, suitability: ['conflict' as const] })),
    }
    expect(differing(marked)).toEqual([])
  })
})

test('compares safety plan and accommodations by which parts exist, without their texts', () => {
  const before: AttemptDraft = {
    ...SAMPLE_ATTEMPT,
    safetyPlan: { ...NO_SAFETY_PLAN, missingParts: ['helpers', 'saferPlace'], secondCallerId: 'ben' },
    needs: { ...NO_NEEDS, noSignal: true, noSignalPlan: 'The hill behind the church' },
  }
  const after: AttemptDraft = {
    ...before,
    safetyPlan: { ...NO_SAFETY_PLAN, missingParts: [], secondCallerId: 'ben', hasNaloxone: true },
    needs: NO_NEEDS,
  }
  const rows = compareAttempts(before, after).filter(({ section }) => section === 'safety' || section === 'needs')
  expect(rows.map((row) => [row.label.en, row.before?.en ?? null, row.after?.en ?? null, row.kind])).toEqual([
    ['No signal at the place', 'The hill behind the church', null, 'removed'],
    ['The six parts', '4 of 6 written', '6 of 6 written', 'changed'],
    ['Who calls second', 'Ben', 'Ben', 'same'],
    ['Emergency room is known', 'No', 'No', 'same'],
    ['Naloxone is there', 'No', 'Yes', 'changed'],
  ])
})
