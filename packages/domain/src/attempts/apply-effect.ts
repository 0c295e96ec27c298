import { catalogEntry } from '../contingencies/catalog.ts'
import { APPROACH_LABELS } from '../approaches/approach.ts'
import { APPROACH_POLICY } from '../approaches/approach-policy.ts'
import type { ChangeEffect, EffectOn } from '../reviews/changes.ts'
import { asWritten, filled, type Text } from '../text.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import { sendsLetter, staysHome } from './leave-the-room.ts'

/** An attempt while changes are applied to it: its contents, and the scenarios to adopt from the catalog. */
type Forming = { readonly draft: AttemptDraft; readonly adopt: readonly string[] }
type Applied = Forming & { readonly what: Text }
type Effect = (forming: Forming, on: EffectOn) => Applied

/** Does to the next attempt what one change of the review says, and tells it in words (docs/practice.md 10.5). */
export const applyEffect = (forming: Forming, effect: ChangeEffect, on: EffectOn): Applied =>
  EFFECTS[effect](forming, on)

const said = (en: string, es: string): Text => ({ en, es })
const remind =
  (what: Text): Effect =>
  (forming) => ({ ...forming, what })
const unknown = (forming: Forming): Applied => ({
  ...forming,
  what: said(
    'This change points at something that is not in the plan, so nothing was changed.',
    'Este cambio se refiere a algo que no está en el plan, así que no se cambió nada.',
  ),
})

const PROFESSIONALS: readonly string[] = ['interventionist', 'clinician']

const EFFECTS: Readonly<Record<ChangeEffect, Effect>> = {
  none: remind(
    said('You look after this yourselves. The plan does not change.', 'De esto se ocupan ustedes. El plan no cambia.'),
  ),

  participant_not_attending: (forming, { participantId }) => {
    const person = forming.draft.participants.find((one) => one.id === participantId)
    if (!person) return unknown(forming)
    return {
      ...forming,
      draft: staysHome(forming.draft, person.id),
      what: filled(said('{name} is not in the room this time.', '{name} no está presente esta vez.'), {
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
        what: filled(
          said(
            '{name} is not in the room this time, so no letter is read.',
            '{name} no está presente esta vez, así que no se lee una carta.',
          ),
          { name: person.name },
        ),
      }
    const draft = sendsLetter(forming.draft, person.id)
    const readById = draft.participants.find((one) => one.id === person.id)?.readById
    const reader = draft.participants.find((one) => one.id === readById)
    return {
      ...forming,
      draft,
      what: reader
        ? filled(
            said(
              '{name} sends a letter. {reader} reads it, unless you choose someone else.',
              '{name} envía una carta. La lee {reader}, salvo que elijan a otra persona.',
            ),
            { name: person.name, reader: reader.name },
          )
        : filled(said('{name} sends a letter. Choose who reads it.', '{name} envía una carta. Elijan quién la lee.'), {
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
      what: filled(said('The approach is now: {approach}.', 'El enfoque ahora es: {approach}.'), {
        approach: APPROACH_LABELS[approach],
      }),
    }
  },

  announce_it: (forming) => ({
    ...forming,
    draft: { ...forming.draft, announced: true },
    what: said(
      'Your loved one is told about the talk and invited to it.',
      'Su ser querido sabe de la conversación y recibe una invitación.',
    ),
  }),

  add_contingency: (forming, { contingencyCode }) => {
    const prepared = forming.draft.contingencies.find((one) => one.code === contingencyCode)
    const scenario = catalogEntry(contingencyCode ?? '')
    const trigger = prepared ? asWritten(prepared.trigger) : scenario?.trigger
    if (contingencyCode === undefined || trigger === undefined) return unknown(forming)
    if (prepared || forming.adopt.includes(contingencyCode))
      return {
        ...forming,
        what: filled(
          said(
            '"{trigger}" is already prepared. Look at its words and rehearse it again.',
            '"{trigger}" ya está en el plan. Revisen sus palabras y ensáyenlo otra vez.',
          ),
          { trigger },
        ),
      }
    return {
      ...forming,
      adopt: [...forming.adopt, contingencyCode],
      what: filled(
        said(
          'You prepare for "{trigger}". Adapt its words and name who acts.',
          'Se preparan para "{trigger}". Adapten las palabras y digan quién actúa.',
        ),
        { trigger },
      ),
    }
  },

  require_backup_date: remind(
    said('Set a backup date together with the day.', 'Pongan una fecha de reserva junto con el día.'),
  ),

  choose_treatment_again: (forming) => ({
    ...forming,
    draft: {
      ...forming.draft,
      treatmentOptions: forming.draft.treatmentOptions.map((option) => ({ ...option, choice: 'none' })),
    },
    what: said(
      'The places are kept, and none is chosen. Choose again, with a backup.',
      'Los lugares se conservan y ninguno está elegido. Elijan otra vez, con una alternativa.',
    ),
  }),

  review_consequences: (forming) => ({
    ...forming,
    draft: { ...forming.draft, consequences: forming.draft.consequences.map((one) => ({ ...one, checks: {} })) },
    what: said(
      'Each consequence keeps its words. Go through its checks again, together.',
      'Cada consecuencia conserva sus palabras. Revisen juntos otra vez sus puntos.',
    ),
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
    what: said(
      'A professional leads the room. Invite one and name them as facilitator.',
      'Guía la reunión una persona profesional. Invítenla y nómbrenla para facilitar.',
    ),
  }),

  rehearse: remind(
    said(
      'Rehearse aloud before the day, with hard answers too.',
      'Ensayen en voz alta antes del día, también con respuestas difíciles.',
    ),
  ),

  shorten_statements: remind(
    said('Each author shortens their own words.', 'Cada persona acorta sus propias palabras.'),
  ),
}
