import { describe, expect, test } from 'vitest'
import { CHANGE_EFFECT_CATALOG, CHANGE_EFFECTS, type ChangeEffect, type EffectOn } from '../reviews/changes.ts'
import { buildNextAttempt } from './next-attempt.ts'
import { SAMPLE_ATTEMPT } from './sample-attempt.ts'

const after = (...changes: [ChangeEffect, EffectOn?][]) =>
  buildNextAttempt(
    SAMPLE_ATTEMPT,
    changes.map(([effect, effectOn = {}], position) => ({ id: `change-${position}`, effect, effectOn })),
  )
const personIn = ({ draft }: ReturnType<typeof after>, id: string) => draft.participants.find((one) => one.id === id)

describe('what the second attempt copies', () => {
  const { draft, adopt, applied } = after()

  test('keeps people, order, texts and choices', () => {
    const { participants, statements, sobrietyPlan, approach, announced, goal } = SAMPLE_ATTEMPT
    expect(draft).toMatchObject({ participants, statements, sobrietyPlan, approach, announced, goal })
    expect(draft.treatmentOptions.map((option) => option.choice)).toEqual(['chosen', 'backup'])
    expect(draft.consequences[0]).toMatchObject({
      iWill: 'I will no longer lend cash.',
      standingOffer: 'I will pay the deposit for treatment.',
    })
    expect(draft.logistics).toMatchObject({ venue: 'At the house of an aunt', transportLeadId: 'ben' })
    expect({ adopt, applied }).toEqual({ adopt: [], applied: [] })
  })

  test('clears what belonged to the last day', () => {
    expect(draft.logistics).toMatchObject({ startsAt: null, backupStartsAt: null, exitsClear: false })
    expect(
      draft.treatmentOptions.every((option) => option.insuranceVerifiedOn === null && option.bedHeldUntil === null),
    ).toBe(true)
    expect(draft.consequences[0]).toMatchObject({
      startsOn: null,
      confidence: null,
      checks: { owned: true, safe: false },
    })
    expect(Object.keys(draft.consequences[0]?.checks ?? {})).toEqual(['owned', 'safe'])
    expect(draft.contingencies[0]).toMatchObject({ text: 'We love you. The offer stands.', rehearsed: false })
  })

  test('stays without an approach where nobody has chosen one', () => {
    expect(buildNextAttempt({ ...SAMPLE_ATTEMPT, approach: null }, []).draft.approach).toBeNull()
  })

  test('does not change the first attempt', () => {
    const copy = structuredClone(SAMPLE_ATTEMPT)
    after(['participant_not_attending', { participantId: 'ben' }], ['review_consequences'])
    expect(SAMPLE_ATTEMPT).toEqual(copy)
  })
})

describe('what the changes of a review do', () => {
  test('removes a participant and frees their tasks', () => {
    const next = after(['participant_not_attending', { participantId: 'ben' }])
    expect(personIn(next, 'ben')).toMatchObject({ attendance: 'not_attending', speakingPosition: null, dayRoles: [] })
    expect(personIn(next, 'lily')).toMatchObject({ attendance: 'letter_read_by', readById: 'rosa' })
    expect(next.draft.contingencies[0]?.ownerId).toBe(null)
    expect(next.draft.sobrietyPlan.observerIds).toEqual(['ana'])
    expect(next.draft.logistics).toMatchObject({ transportLeadId: null, escortId: 'rosa' })
  })

  test('has another adult read the statement in the same position', () => {
    const next = after(['participant_sends_letter', { participantId: 'ben' }])
    expect(personIn(next, 'ben')).toMatchObject({
      attendance: 'letter_read_by',
      readById: 'rosa',
      speakingPosition: 2,
      dayRoles: ['packer'],
    })
    expect(personIn(next, 'lily')?.readById).toBe('rosa')
    expect(next.applied[0]?.what.en).toBe('Ben sends a letter. Rosa reads it, unless you choose someone else.')
  })

  test('has nobody read for a removed participant, in either order of the changes', () => {
    const next = after(
      ['participant_sends_letter', { participantId: 'rosa' }],
      ['participant_not_attending', { participantId: 'ana' }],
    )
    expect(personIn(next, 'rosa')?.readById).toBe('ben')
    expect(next.applied.map(({ changeId }) => changeId)).toEqual(['change-0', 'change-1'])
    const both = after(
      ['participant_sends_letter', { participantId: 'ben' }],
      ['participant_not_attending', { participantId: 'ben' }],
    )
    expect(personIn(both, 'ben')?.attendance).toBe('not_attending')
  })

  test.each([
    ['arise', true],
    ['systemic', true],
    ['craft', false],
    ['johnson', false],
  ] as const)('the approach becomes %s; announced: %s', (approach, announced) => {
    expect(after(['switch_approach', { approach }]).draft).toMatchObject({ approach, announced })
  })

  test('announces the meeting', () => {
    expect(after(['announce_it']).draft.announced).toBe(true)
  })

  test('adopts a scenario unless the plan has it', () => {
    const next = after(
      ['add_contingency', { contingencyCode: 'C1' }],
      ['add_contingency', { contingencyCode: 'C1' }],
      ['add_contingency', { contingencyCode: 'C8' }],
      ['add_contingency', { contingencyCode: 'C99' }],
    )
    expect(next.adopt).toEqual(['C1'])
    expect(next.applied.map(({ what }) => what.en)).toEqual([
      'You prepare for "Arrives under the influence". Adapt its words and name who acts.',
      '"Arrives under the influence" is already prepared. Look at its words and practice it again.',
      '"Walks out" is already prepared. Look at its words and practice it again.',
      'This change is about something that is not in the plan, so nothing was changed.',
    ])
  })

  test('keeps treatment options and clears the choice', () => {
    expect(after(['choose_treatment_again']).draft.treatmentOptions.map(({ name, choice }) => [name, choice])).toEqual([
      ['Harbor Light', 'none'],
      ['Cedar House', 'none'],
    ])
  })

  test('clears every check of a consequence', () => {
    expect(after(['review_consequences']).draft.consequences[0]).toMatchObject({
      iWill: 'I will no longer lend cash.',
      checks: {},
    })
  })

  test('leaves the facilitator open for a professional', () => {
    expect(personIn(after(['add_professional']), 'ana')?.dayRoles).toEqual(['sobriety_observer'])
  })

  test('describes every effect in both languages, and ignores an effect with an unknown subject', () => {
    const given: Record<string, EffectOn> = {
      participantId: { participantId: 'ben' },
      approach: { approach: 'arise' },
      contingencyCode: { contingencyCode: 'C1' },
    }
    for (const effect of CHANGE_EFFECTS) {
      const { takes } = CHANGE_EFFECT_CATALOG[effect]
      const { applied } = after([effect, takes === null ? {} : given[takes]])
      expect(applied.map(({ what }) => what.en !== '' && what.es !== '' && what.en !== what.es)).toEqual([true])
      if (takes !== null) expect(after([effect, {}]).draft).toEqual(after().draft)
    }
  })
})
