import { coverage, FAILURE_MODES } from '../contingencies/coverage.ts'
import { hasMeeting } from './approach.ts'
import { blocker, type Finding, text, warning } from './finding.ts'
import type { PlanFacts } from './plan-facts.ts'

/** An answer, with an owner, for each way in which the day can go differently (S1.16). */
export function contingencyFindings(facts: PlanFacts): Finding[] {
  if (!hasMeeting(facts.approach)) return []
  return coverage(facts.contingencies)
    .modes.filter(({ state }) => state !== 'covered')
    .map(({ mode, state }) => {
      const { label, source } = FAILURE_MODES[mode]
      const lacks =
        state === 'missing'
          ? text('no answer is prepared', 'no hay una respuesta preparada')
          : state === 'missing_owner'
            ? text('nobody is named to act', 'nadie tiene el encargo de actuar')
            : text('there are no words yet', 'aún no hay palabras')
      return blocker({
        rule: 'failure_mode_uncovered',
        section: 'contingencies',
        reason: text(`${label.en}: ${lacks.en}.`, `${label.es}: ${lacks.es}.`),
        fix: text('Prepare an answer and name who acts', 'Preparar una respuesta y decir quién actúa'),
        source: source.ref,
        subjectId: mode,
      })
    })
}

/** Two adults look before the start, and everyone knows what happens if it is not the moment (S1.15, S2.12). */
export function sobrietyFindings(facts: PlanFacts): Finding[] {
  if (!hasMeeting(facts.approach)) return []
  const found: Finding[] = []
  if (new Set(facts.sobrietyPlan.observerIds).size < 2)
    found.push(
      blocker({
        rule: 'observers_missing',
        section: 'sobriety',
        reason: text(
          'Two adults must look for signs before the start. They are not both named.',
          'Dos adultos deben buscar señales antes de empezar. Aún no están los dos.',
        ),
        fix: text('Name two observers', 'Elija dos observadores'),
        source: 'S2.12, domain.md 7.2',
        field: 'observerIds',
      }),
    )
  if (facts.sobrietyPlan.waitPlan.trim() === '' || facts.sobrietyPlan.waitLimitMinutes === null)
    found.push(
      blocker({
        rule: 'wait_plan_missing',
        section: 'sobriety',
        reason: text(
          'It is not agreed what happens, and how long you wait, if your loved one is not sober.',
          'No está acordado qué pasa, ni cuánto se espera, si su ser querido no está sobrio.',
        ),
        fix: text('Write the wait-out plan', 'Escribir el plan de espera'),
        source: 'S1.15',
        field: 'waitPlan',
      }),
    )
  return found
}

/** Where, when, and how your loved one gets to treatment the same day. */
export function logisticsFindings(facts: PlanFacts, now: Date): Finding[] {
  if (!hasMeeting(facts.approach)) return []
  const { logistics, participants } = facts
  const found: Finding[] = []
  const isPast = logistics.startsAt !== null && Date.parse(logistics.startsAt) < now.getTime() - 6 * 3_600_000
  if (logistics.startsAt === null || isPast)
    found.push(
      blocker({
        rule: 'no_date',
        section: 'logistics',
        reason: isPast
          ? text('The day is in the past.', 'La fecha ya pasó.')
          : text('No day is set.', 'No hay una fecha.'),
        fix: text('Set day and time', 'Poner día y hora'),
        source: 'domain.md 7.1',
        field: 'startsAt',
      }),
    )
  if (logistics.place.trim() === '')
    found.push(
      blocker({
        rule: 'no_place',
        section: 'logistics',
        reason: text('No place for the meeting is named.', 'No hay un lugar para la reunión.'),
        fix: text('Name the place', 'Decir el lugar'),
        source: 'S0.14, domain.md 7.1',
        field: 'place',
      }),
    )
  if (!logistics.exitsClear)
    found.push(
      blocker({
        rule: 'exits_not_clear',
        section: 'logistics',
        reason: text(
          'Nobody has checked that the way out is free. Your loved one may leave at any time.',
          'Nadie ha revisado que la salida esté libre. Su ser querido puede irse cuando quiera.',
        ),
        fix: text('Check the exits', 'Revisar las salidas'),
        source: 'S2.13, domain.md 7.1',
        field: 'exitsClear',
      }),
    )
  const driver = participants.find((one) => one.id === logistics.transportLeadId)
  if (!driver)
    found.push(
      blocker({
        rule: 'no_transport',
        section: 'logistics',
        reason: text('Nobody is named to drive to treatment.', 'Nadie tiene el encargo de conducir al tratamiento.'),
        fix: text('Name a driver', 'Elija quién conduce'),
        source: 'S1.17, domain.md 6',
        field: 'transportLeadId',
      }),
    )
  if (driver?.dayRoles.includes('safety_lead'))
    found.push(
      blocker({
        rule: 'safety_lead_drives',
        section: 'logistics',
        reason: text(
          `${driver.name} is the safety lead and the driver. That is too much for one person.`,
          `${driver.name} está a cargo de la seguridad y conduce. Es demasiado para una persona.`,
        ),
        fix: text('Name another driver', 'Elija a otra persona que conduzca'),
        source: 'domain.md 3',
        field: 'transportLeadId',
      }),
    )
  if (logistics.backupStartsAt === null)
    found.push(
      warning({
        rule: 'no_backup_date',
        section: 'logistics',
        reason: text(
          'There is no second date in case the day cannot be held.',
          'No hay otra fecha por si ese día no se puede.',
        ),
        fix: text('Set a backup date', 'Poner una fecha de reserva'),
        source: 'domain.md 7.2 (guidance)',
        field: 'backupStartsAt',
      }),
    )
  if (facts.rehearsals === 0)
    found.push(
      warning({
        rule: 'no_rehearsal',
        section: 'logistics',
        reason: text('You have not practiced together yet.', 'Aún no han ensayado juntos.'),
        fix: text('Practice once, aloud', 'Ensayar una vez, en voz alta'),
        source: 'domain.md 2.1',
        field: 'rehearsals',
      }),
    )
  return found
}

/** A surprise may cost trust; no plan is blocked for it, and nobody is left unaware (S0, S3.13). */
export function approachFindings(facts: PlanFacts): Finding[] {
  if (facts.announced || facts.approach !== 'johnson') return []
  return [
    warning({
      rule: 'surprise_costs_trust',
      section: 'approach',
      reason: text(
        'Your loved one does not know about the meeting. A surprise can feel like an ambush.',
        'Su ser querido no sabe de la reunión. Una sorpresa puede sentirse como una emboscada.',
      ),
      fix: text('Think about inviting them openly', 'Pensar en invitar abiertamente'),
      source: 'S3.13, S0.14',
      field: 'announced',
    }),
  ]
}
