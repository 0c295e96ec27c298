import { GATES, isCurrent } from '../risk/risk.ts'
import { bedHold } from '../treatment/treatment-option.ts'
import { hasMeeting } from './approach.ts'
import { blocker, type Finding, text, warning } from './finding.ts'
import type { PlanFacts } from './plan-facts.ts'
import { professionalFacilitates } from './readiness-people.ts'

/** A place to go to today, and a second one: chosen, paid for, held (S2.1, S2.2). */
export function treatmentFindings(facts: PlanFacts, now: Date): Finding[] {
  const chosen = facts.treatmentOptions.find((one) => one.choice === 'chosen')
  const backup = facts.treatmentOptions.find((one) => one.choice === 'backup')
  const found: Finding[] = []
  if (!chosen)
    found.push(
      blocker({
        rule: 'no_chosen_place',
        section: 'treatment',
        reason: text(
          'No treatment place is chosen. The question on the day names one place, today.',
          'No hay un lugar de tratamiento elegido. La pregunta del día nombra un lugar, hoy.',
        ),
        fix: text('Choose a place', 'Elija un lugar'),
        source: 'S2.1',
      }),
    )
  if (!backup)
    found.push(
      blocker({
        rule: 'no_backup_place',
        section: 'treatment',
        reason: text(
          'There is no second place in case the first is lost.',
          'No hay un segundo lugar por si se pierde el primero.',
        ),
        fix: text('Choose a backup', 'Elija una alternativa'),
        source: 'domain.md 6',
      }),
    )
  if (!chosen) return found
  if (chosen.insuranceVerifiedOn === null)
    found.push(
      blocker({
        rule: 'insurance_unverified',
        section: 'treatment',
        reason: text(
          `Nobody has checked how ${chosen.name} is paid for.`,
          `Nadie ha revisado cómo se paga ${chosen.name}.`,
        ),
        fix: text('Call and check the cover', 'Llamar y revisar la cobertura'),
        source: 'S2.2, S0.25',
        subjectId: chosen.id,
        field: 'insuranceVerifiedOn',
      }),
    )
  // a hold must still stand when the meeting begins
  const at =
    facts.logistics.startsAt && Date.parse(facts.logistics.startsAt) > now.getTime()
      ? new Date(facts.logistics.startsAt)
      : now
  const hold = bedHold(at, chosen.bedHeldUntil)
  const held = { section: 'treatment', source: 'domain.md 6', subjectId: chosen.id, field: 'bedHeldUntil' } as const
  if (hold === 'expired')
    found.push(
      blocker({
        rule: 'bed_hold_expired',
        reason: text(
          `The place at ${chosen.name} is no longer held on the day.`,
          `El lugar en ${chosen.name} ya no está reservado para ese día.`,
        ),
        fix: text('Ask them to hold it again', 'Pedir que lo reserven de nuevo'),
        ...held,
      }),
    )
  if (hold === 'none')
    found.push(
      warning({
        rule: 'bed_not_held',
        reason: text(`No place is held at ${chosen.name} yet.`, `Aún no hay un lugar reservado en ${chosen.name}.`),
        fix: text('Ask them to hold one', 'Pedir que reserven uno'),
        ...held,
      }),
    )
  return found
}

/** Danger comes first: assessed, lately, and with what its level asks for (domain.md 9.1). */
export function riskFindings(facts: PlanFacts, now: Date): Finding[] {
  const { risk } = facts
  const given = { section: 'risk', source: 'S4.8, domain.md 9.1' } as const
  if (risk === null)
    return [
      blocker({
        rule: 'risk_missing',
        reason: text('Nobody has looked at what could be dangerous.', 'Nadie ha revisado qué podría ser peligroso.'),
        fix: text('Answer the risk questions', 'Contestar las preguntas de riesgo'),
        ...given,
      }),
    ]
  const found: Finding[] = []
  if (!isCurrent(risk.assessedAt, now))
    found.push(
      blocker({
        rule: 'risk_old',
        reason: text(
          'The risk questions were answered over a week ago.',
          'Las preguntas de riesgo se contestaron hace más de una semana.',
        ),
        fix: text('Answer them again', 'Contestarlas otra vez'),
        ...given,
      }),
    )
  const gate = GATES[risk.level]
  if (gate === 'locked')
    found.push(
      blocker({
        rule: 'risk_imminent',
        reason: text(
          'There is danger right now. Get help first; the meeting waits.',
          'Hay peligro en este momento. Primero pida ayuda; la reunión espera.',
        ),
        fix: text('Look at the emergency numbers', 'Ver los números de emergencia'),
        ...given,
        audience: 'leads',
      }),
    )
  if (gate === 'signature_needed' && risk.mitigationSignedBy === null)
    found.push(
      blocker({
        rule: 'risk_high_unsigned',
        reason: text(
          'The risk is high. A professional must sign how it is lowered.',
          'El riesgo es alto. Un profesional debe firmar cómo se reduce.',
        ),
        fix: text('Ask a professional', 'Pedir a un profesional'),
        ...given,
        audience: 'leads',
      }),
    )
  if (
    (gate === 'professional_needed' || gate === 'signature_needed') &&
    hasMeeting(facts.approach) &&
    !professionalFacilitates(facts)
  )
    found.push(
      blocker({
        rule: 'risk_needs_professional',
        reason: text(
          'At this risk a professional should lead the room.',
          'Con este riesgo, un profesional debe guiar la reunión.',
        ),
        fix: text('Invite an interventionist', 'Invitar a un profesional de intervención'),
        ...given,
        audience: 'leads',
      }),
    )
  if (found.some((one) => one.audience === 'leads'))
    found.push(
      blocker({
        rule: 'safety_needs_a_look',
        reason: text(
          'Those who lead the case still look into safety.',
          'Quienes dirigen el caso aún revisan la seguridad.',
        ),
        fix: text('Ask the family lead', 'Pregunte a quien dirige'),
        ...given,
      }),
    )
  return found
}
