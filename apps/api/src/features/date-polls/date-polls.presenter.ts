import type { DatePoll } from '@holdfast/contracts/date-polls'
import { bestOption, NEEDED_ROLES, type PollAnswer, standingOf } from '@holdfast/domain/date-polls/date-poll'
import type { Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PollRow } from './date-polls.queries.ts'

const NEEDED: readonly string[] = NEEDED_ROLES

/** The poll for its readers: the case leads see how each day stands, everybody else their own answers (F83). */
export function presentDatePoll(context: PlanContext, row: PollRow, participants: readonly Participant[]): DatePoll {
  const me = participants.find((one) => one.caseMemberId === context.member.id)
  const sees = allows(context, 'date_poll.read')
  const asked = participants.filter((one) => one.adult && one.attendance !== 'not_attending')
  const neededIds = asked.filter((one) => one.dayRoles.some((role) => NEEDED.includes(role))).map(({ id }) => id)
  const options = row.options.map((option) => ({
    id: option.id,
    startsAt: option.startsAt.toISOString(),
    answers: Object.fromEntries(
      option.answers.map(({ participantId, answer }) => [participantId, answer as PollAnswer]),
    ),
  }))
  const answered = new Set(options.flatMap(({ answers }) => Object.keys(answers)))
  return {
    id: row.id,
    note: row.note,
    timeZone: row.timeZone,
    options: options.map((option) => {
      const { yes, ifNeedBe, no, missing, open } = standingOf(option, neededIds)
      const answers = Object.entries(option.answers).map(([participantId, answer]) => ({ participantId, answer }))
      return {
        id: option.id,
        startsAt: option.startsAt,
        myAnswer: (me && option.answers[me.id]) ?? null,
        standing: sees ? { yes, ifNeedBe, no, answers, missingIds: [...missing], openIds: [...open] } : null,
      }
    }),
    waitingForIds: sees ? asked.filter(({ id }) => !answered.has(id)).map(({ id }) => id) : null,
    bestOptionId: sees ? bestOption(options, neededIds) : null,
    closedAt: row.closedAt?.toISOString() ?? null,
    chosenOptionId: row.chosenOptionId,
    version: row.version,
    can: { edit: ability(context, 'date_poll.edit'), answer: ability(context, 'date_poll.answer') },
  }
}
