import { standsAgainst } from '../participants/suitability.ts'
import { hasMeeting } from './approach.ts'
import { blocker, type Finding, text, warning } from './finding.ts'
import type { ParticipantFacts, PlanFacts } from './plan-facts.ts'

const isPresent = ({ attendance }: ParticipantFacts): boolean =>
  attendance === 'in_person' || attendance === 'remote_video'
const facilitators = ({ participants }: PlanFacts) =>
  participants.filter((one) => one.dayRoles.includes('facilitator') && isPresent(one))

/** A professional leads the room: an interventionist or a clinician (domain.md 9.1: moderate risk asks for one). */
export const professionalFacilitates = (facts: PlanFacts): boolean =>
  facilitators(facts).some((one) => one.relationship === 'interventionist' || one.relationship === 'clinician')

function facilitation(facts: PlanFacts): Finding[] {
  const leading = facilitators(facts)
  if (leading.length === 0)
    return [
      blocker({
        rule: 'facilitator_missing',
        section: 'people',
        reason: text('Nobody is named to lead the room.', 'No hay nadie que guíe la reunión.'),
        fix: text('Name a neutral facilitator', 'Elija una persona neutral que facilite'),
        source: 'S0.10',
        field: 'dayRoles',
      }),
    ]
  return leading
    .filter((one) => one.suitability.length > 0)
    .map((one) =>
      blocker({
        rule: 'facilitator_not_neutral',
        section: 'people',
        reason: text(
          `${one.name} leads the room, but something stands against it.`,
          `${one.name} guía la reunión, pero hay algo en contra.`,
        ),
        fix: text('Choose somebody neutral', 'Elija a alguien neutral'),
        source: 'S0.10',
        subjectId: one.id,
        audience: 'leads',
      }),
    )
}

function fitness(facts: PlanFacts): Finding[] {
  const minors = facts.participants
    .filter((one) => !one.adult && isPresent(one))
    .map((one) =>
      blocker({
        rule: 'minor_in_room',
        section: 'people',
        reason: text(
          `${one.name} is under 18 and cannot be in the room.`,
          `${one.name} es menor de 18 años y no puede estar en la sala.`,
        ),
        fix: text('Let an adult read a letter instead', 'Que un adulto lea una carta en su lugar'),
        source: 'S0.29',
        subjectId: one.id,
        field: 'attendance',
      }),
    )
  const unfit = facts.participants.flatMap((one) => {
    const against = standsAgainst(one.suitability, one.attendance).filter((stands) => stands.code !== 'minor')
    if (against.length === 0) return []
    const given = {
      section: 'people',
      reason: text(
        `Something stands against ${one.name} being in the room.`,
        `Hay algo en contra de que ${one.name} esté en la sala.`,
      ),
      fix: text(`Look again at how ${one.name} takes part`, `Revise cómo participa ${one.name}`),
      source: 'domain.md 3',
      subjectId: one.id,
      audience: 'leads',
    } as const
    return against.some((stands) => stands.blocks)
      ? [blocker({ rule: 'suitability_blocks', ...given })]
      : [warning({ rule: 'suitability_warns', ...given })]
  })
  const hidden = unfit.some((one) => one.severity === 'blocker')
    ? [
        blocker({
          rule: 'people_need_a_look',
          section: 'people',
          reason: text(
            'Who is in the room still needs a look by those who lead the case.',
            'Quienes dirigen el caso aún deben revisar quién está en la sala.',
          ),
          fix: text('Ask the family lead', 'Pregunte a quien dirige'),
          source: 'domain.md 3',
        }),
      ]
    : []
  return [...minors, ...unfit, ...hidden]
}

function roles({ participants }: PlanFacts): Finding[] {
  const letters = participants
    .filter(
      (one) =>
        one.attendance === 'letter_read_by' &&
        !participants.some((reader) => reader.id === one.readById && reader.id !== one.id && isPresent(reader)),
    )
    .map((one) =>
      blocker({
        rule: 'letter_without_reader',
        section: 'people',
        reason: text(
          `Nobody in the room reads the letter of ${one.name}.`,
          `Nadie en la sala lee la carta de ${one.name}.`,
        ),
        fix: text('Choose who reads it', 'Elija quién la lee'),
        source: 'domain.md 3',
        subjectId: one.id,
        field: 'readById',
      }),
    )
  const safety = participants.some((one) => one.dayRoles.includes('safety_lead') && one.attendance === 'in_person')
    ? []
    : [
        blocker({
          rule: 'safety_lead_missing',
          section: 'people',
          reason: text(
            'Nobody in the room has the phone and can call for help or stop the meeting.',
            'Nadie en la sala tiene el teléfono para pedir ayuda o detener la reunión.',
          ),
          fix: text('Name a safety lead', 'Elija a alguien a cargo de la seguridad'),
          source: 'domain.md 3',
          field: 'dayRoles',
        }),
      ]
  return [...letters, ...safety]
}

function voices({ participants }: PlanFacts): Finding[] {
  const speaking = participants.filter(
    (one) => one.attendance !== 'not_attending' && one.speakingPosition !== null,
  ).length
  if (speaking >= 3 && speaking <= 8) return []
  const tooMany = speaking > 8
  return [
    warning({
      rule: tooMany ? 'many_voices' : speaking < 2 ? 'one_voice_only' : 'few_voices',
      section: 'people',
      reason: tooMany
        ? text(
            'More than eight people speak. That is a lot to listen to.',
            'Hablan más de ocho personas. Es mucho para escuchar.',
          )
        : text(
            'Few people speak. One voice is often not enough.',
            'Hablan pocas personas. Una sola voz muchas veces no alcanza.',
          ),
      fix: tooMany
        ? text('Let some send a letter', 'Que algunos envíen una carta')
        : text('Think of who else matters to them', 'Piense en quién más le importa'),
      source: 'S2.8, domain.md 3',
    }),
  ]
}

/** Who takes part: a neutral facilitator, nobody under 18, nobody who should stay away, a safety lead, enough voices. */
export function peopleFindings(facts: PlanFacts): Finding[] {
  if (!hasMeeting(facts.approach)) return fitness(facts)
  return [...facilitation(facts), ...fitness(facts), ...roles(facts), ...voices(facts)]
}
