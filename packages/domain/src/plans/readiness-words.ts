import { agreementOn, CHECKS, SURE_ENOUGH, weaknesses } from '../consequences/enforceability.ts'
import { READING_ROUND_MINUTES, spokenMinutes, TOO_LONG_STATEMENT } from '../statements/spoken-length.ts'
import { STATEMENT_GUIDE } from '../statements/statement-guide.ts'
import { hasMeeting } from './approach.ts'
import { blocker, type Finding, text, warning } from './finding.ts'
import type { ConsequenceFacts, ParticipantFacts, PlanFacts } from './plan-facts.ts'

const speakers = ({ participants }: PlanFacts) =>
  participants.filter((one) => one.attendance !== 'not_attending' && one.speakingPosition !== null)

function statementOf(facts: PlanFacts, speaker: ParticipantFacts): Finding[] {
  const statement = facts.statements.find((one) => one.participantId === speaker.id)
  const given = { section: 'statements', subjectId: speaker.id, concernsId: speaker.id } as const
  if (!statement || statement.words === 0)
    return [
      blocker({
        rule: 'statement_missing',
        reason: text(`${speaker.name} has not begun to write.`, `${speaker.name} aún no empieza a escribir.`),
        fix: text(`Write the statement of ${speaker.name}`, `Escribir el mensaje de ${speaker.name}`),
        source: 'S2.11',
        ...given,
      }),
    ]
  const missing = statement.missingParts.length
    ? [
        blocker({
          rule: 'statement_incomplete',
          reason: text(
            `In ${speaker.name}’s statement something is still empty: ${statement.missingParts.map((part) => STATEMENT_GUIDE[part].label.en).join(', ')}.`,
            `En el mensaje de ${speaker.name} falta algo: ${statement.missingParts.map((part) => STATEMENT_GUIDE[part].label.es).join(', ')}.`,
          ),
          fix: text('Finish the statement', 'Terminar el mensaje'),
          source: 'S2.11, domain.md 4.1',
          ...given,
        }),
      ]
    : []
  const long =
    statement.words > TOO_LONG_STATEMENT
      ? [
          blocker({
            rule: 'statement_too_long',
            reason: text(
              `${speaker.name}’s statement has over ${TOO_LONG_STATEMENT} words.`,
              `El mensaje de ${speaker.name} pasa de ${TOO_LONG_STATEMENT} palabras.`,
            ),
            fix: text('Shorten it to what matters most', 'Acortarlo a lo más importante'),
            source: 'domain.md 4.2 (guidance)',
            ...given,
          }),
        ]
      : []
  const secret =
    statement.sharing === 'private' && statement.missingParts.length === 0
      ? [
          warning({
            rule: 'statement_private',
            reason: text(
              `Nobody but ${speaker.name} has read the statement yet.`,
              `Nadie más que ${speaker.name} ha leído el mensaje.`,
            ),
            fix: text('Share it with the coach or the group', 'Compartirlo con quien acompaña o con el grupo'),
            source: 'S0.3, domain.md 4 (guidance)',
            ...given,
          }),
        ]
      : []
  return [...missing, ...long, ...secret]
}

/** What is said: everyone who speaks has a complete statement, in an order, in a time one can listen to. */
export function statementFindings(facts: PlanFacts): Finding[] {
  if (facts.approach === 'craft') return []
  const speaking = speakers(facts)
  const found = speaking.flatMap((speaker) => statementOf(facts, speaker))
  if (speaking.length === 0)
    found.push(
      blocker({
        rule: 'nobody_speaks',
        section: 'statements',
        reason: text('No speaking order is set.', 'No hay un orden para hablar.'),
        fix: text('Choose who speaks, and when', 'Elija quién habla y cuándo'),
        source: 'S1.17, domain.md 4.2',
      }),
    )
  const words = facts.statements
    .filter((one) => speaking.some((speaker) => speaker.id === one.participantId))
    .reduce((sum, one) => sum + one.words, 0)
  if (spokenMinutes(words) > READING_ROUND_MINUTES)
    found.push(
      warning({
        rule: 'reading_round_long',
        section: 'statements',
        reason: text(
          `Read aloud, all statements take about ${spokenMinutes(words)} minutes.`,
          `Leídos en voz alta, los mensajes duran unos ${spokenMinutes(words)} minutos.`,
        ),
        fix: text('Shorten some of them', 'Acortar algunos'),
        source: 'domain.md 4.2 (guidance)',
      }),
    )
  return found
}

function consequenceFindingsOf(consequence: ConsequenceFacts, facts: PlanFacts): Finding[] {
  const speaker = facts.participants.find((one) => one.id === consequence.participantId)
  const name = speaker?.name ?? ''
  const given = { section: 'consequences', subjectId: consequence.id, concernsId: consequence.participantId } as const
  const weak = weaknesses(consequence.checks).filter((one) => one.hard)
  const refused = weak.filter((one) => one.answered)
  const found: Finding[] = []
  if (weak.length > 0)
    found.push(
      blocker({
        rule: refused.length > 0 ? 'consequence_unsafe' : 'consequence_unchecked',
        reason:
          refused.length > 0
            ? text(
                `${name}’s consequence does not hold: ${refused.map((one) => CHECKS[one.check].question.en).join(' ')}`,
                `La consecuencia de ${name} no se sostiene: ${refused.map((one) => CHECKS[one.check].question.es).join(' ')}`,
              )
            : text(
                `${name}’s consequence still has open questions.`,
                `La consecuencia de ${name} tiene preguntas abiertas.`,
              ),
        fix:
          refused.length > 0
            ? text('Change the consequence', 'Cambiar la consecuencia')
            : text('Answer the questions', 'Contestar las preguntas'),
        source: 'S2.16, domain.md 5.1',
        ...given,
      }),
    )
  if (consequence.startsOn === null)
    found.push(
      blocker({
        rule: 'consequence_without_start',
        reason: text(
          `${name}’s consequence has no date on which it begins.`,
          `La consecuencia de ${name} no tiene fecha de inicio.`,
        ),
        fix: text('Set the date', 'Poner la fecha'),
        source: 'domain.md 5.1',
        ...given,
      }),
    )
  if (consequence.liftedWhen.trim() === '' || consequence.standingOffer.trim() === '')
    found.push(
      blocker({
        rule: 'consequence_closes_door',
        reason: text(
          `${name}’s consequence does not say what lifts it and what help stays open.`,
          `La consecuencia de ${name} no dice qué la levanta ni qué ayuda sigue abierta.`,
        ),
        fix: text('Write what lifts it and what stays open', 'Escribir qué la levanta y qué sigue abierto'),
        source: 'S2.18, S2.20',
        ...given,
      }),
    )
  if (consequence.confidence !== null && consequence.confidence < SURE_ENOUGH)
    found.push(
      warning({
        rule: 'consequence_unsure',
        reason: text(
          `${name} is not sure to keep it (${consequence.confidence} of 10).`,
          `${name} duda de poder cumplirla (${consequence.confidence} de 10).`,
        ),
        fix: text('Make it smaller', 'Hacerla más pequeña'),
        source: 'domain.md 5.1 (guidance)',
        ...given,
      }),
    )
  const agreement = agreementOn(consequence.stances, facts.participants)
  if (agreement !== 'agreed')
    found.push(
      blocker({
        rule: agreement === 'objected' ? 'consequence_objected' : 'consequence_unagreed',
        reason:
          agreement === 'objected'
            ? text(`Somebody objects to ${name}’s consequence.`, `Alguien objeta la consecuencia de ${name}.`)
            : text(
                `Not everyone has answered on ${name}’s consequence.`,
                `No todos han respondido sobre la consecuencia de ${name}.`,
              ),
        fix:
          agreement === 'objected'
            ? text('Talk it over and change it', 'Hablarlo y cambiarla')
            : text('Ask everyone for an answer', 'Pedir respuesta a todos'),
        source: 'S2.14',
        ...given,
        concernsId: null,
      }),
    )
  return found
}

/** What each will do after a no: checked, dated, agreed, with the door left open. Approaches without a meeting need none. */
export function consequenceFindings(facts: PlanFacts): Finding[] {
  if (!hasMeeting(facts.approach)) return []
  if (facts.consequences.length > 0) return facts.consequences.flatMap((one) => consequenceFindingsOf(one, facts))
  return [
    warning({
      rule: 'no_consequences',
      section: 'consequences',
      reason: text(
        'Nobody has said what they will do if the answer is no.',
        'Nadie ha dicho qué hará si la respuesta es no.',
      ),
      fix: text('Write a first consequence', 'Escribir una primera consecuencia'),
      source: 'S1.11',
    }),
  ]
}
