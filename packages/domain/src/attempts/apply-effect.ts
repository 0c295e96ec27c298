import { text } from '@holdfast/content/attempts'
import { ourWords } from '../content/our-words.ts'
import { catalogEntry } from '../contingencies/catalog.ts'
import { APPROACH_LABELS } from '../plan/approach.ts'
import { APPROACH_POLICY } from '../plan/approach-policy.ts'
import type { ChangeEffect, EffectOn } from '../reviews/changes.ts'
import { filled, type Text } from '../text.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import { sendsLetter, staysHome } from './leave-the-room.ts'

/** An attempt while changes are applied to it: its contents, and the scenarios to adopt from the catalog. */
type Forming = { readonly draft: AttemptDraft; readonly adopt: readonly string[] }
type Applied = Forming & { readonly what: Text }
type Effect = (forming: Forming, on: EffectOn) => Applied

/** Does to the next attempt what one change of the review says, and tells it in words (docs/practice.md 10.5). */
export const applyEffect = (forming: Forming, effect: ChangeEffect, on: EffectOn): Applied =>
  EFFECTS[effect](forming, on)

const remind =
  (what: Text): Effect =>
  (forming) => ({ ...forming, what })
const unknown = (forming: Forming): Applied => ({
  ...forming,
  what: text('unknown.what'),
})

const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

const EFFECTS: Readonly<Record<ChangeEffect, Effect>> = {
  none: remind(text('effects.none')),

  participant_not_attending: (forming, { participantId }) => {
    const person = forming.draft.participants.find((one) => one.id === participantId)
    if (!person) return unknown(forming)
    return {
      ...forming,
      draft: staysHome(forming.draft, person.id),
      what: filled(text('effects.participant_not_attending.what'), {
        name: person.name,
      }),
    }
  },

  participant_sends_letter: (forming, { participantId }) => {
    const person = forming.draft.participants.find((one) => one.id === participantId)
    if (!person) return unknown(forming)
    if (person.attendance === 'not_attending')
      return {
        ...forming,
        what: filled(text('effects.participant_sends_letter.what'), { name: person.name }),
      }
    const draft = sendsLetter(forming.draft, person.id)
    const readById = draft.participants.find((one) => one.id === person.id)?.readById
    const reader = draft.participants.find((one) => one.id === readById)
    return {
      ...forming,
      draft,
      what: reader
        ? filled(text('effects.participant_sends_letter.what-2'), { name: person.name, reader: reader.name })
        : filled(text('effects.participant_sends_letter.what-3'), {
            name: person.name,
          }),
    }
  },

  switch_approach: (forming, { approach }) => {
    if (approach === undefined) return unknown(forming)
    const announced = forming.draft.announced || APPROACH_POLICY[approach].announced
    return {
      ...forming,
      draft: { ...forming.draft, approach, announced },
      what: filled(text('effects.switch_approach.what'), {
        approach: APPROACH_LABELS[approach],
      }),
    }
  },

  announce_it: (forming) => ({
    ...forming,
    draft: { ...forming.draft, announced: true },
    what: text('effects.announce_it.what'),
  }),

  add_contingency: (forming, { contingencyCode }) => {
    const prepared = forming.draft.contingencies.find((one) => one.code === contingencyCode)
    const scenario = catalogEntry(contingencyCode ?? '')
    const trigger = prepared ? ourWords(prepared.trigger, scenario?.trigger) : scenario?.trigger
    if (contingencyCode === undefined || trigger === undefined) return unknown(forming)
    if (prepared || forming.adopt.includes(contingencyCode))
      return {
        ...forming,
        what: filled(text('effects.add_contingency.what'), { trigger }),
      }
    return {
      ...forming,
      adopt: [...forming.adopt, contingencyCode],
      what: filled(text('effects.add_contingency.what-2'), { trigger }),
    }
  },

  require_backup_date: remind(text('effects.require_backup_date')),

  choose_treatment_again: (forming) => ({
    ...forming,
    draft: {
      ...forming.draft,
      treatmentOptions: forming.draft.treatmentOptions.map((option) => ({ ...option, choice: 'none' })),
    },
    what: text('effects.choose_treatment_again.what'),
  }),

  review_consequences: (forming) => ({
    ...forming,
    draft: { ...forming.draft, consequences: forming.draft.consequences.map((one) => ({ ...one, checks: {} })) },
    what: text('effects.review_consequences.what'),
  }),

  add_professional: (forming) => ({
    ...forming,
    draft: {
      ...forming.draft,
      participants: forming.draft.participants.map((one) =>
        PROFESSIONALS.includes(one.relationship)
          ? one
          : { ...one, dayRoles: one.dayRoles.filter((role) => role !== 'facilitator') },
      ),
    },
    what: text('effects.add_professional.what'),
  }),

  rehearse: remind(text('effects.rehearse')),

  shorten_statements: remind(text('effects.shorten_statements')),
}
