import { type DatePoll, datePollRoutes } from '@holdfast/contracts/date-polls'
import { POLL_ANSWER_LABELS } from '@holdfast/domain/date-polls/date-poll'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  poll: DatePoll
  planKey: PlanKey
  nameOf: (participantId: string) => string
}

/** How each day stands, for the case leads: counts, who said what, which suits best; closing sets the day. */
export function PollStanding({ poll, planKey, nameOf }: Props) {
  const { t } = useLingui()
  const params = { datePollId: poll.id }
  const close = usePlanMutation(datePollRoutes.close, planKey, (optionId: string) => ({ params, body: { optionId } }))
  const remove = usePlanMutation(datePollRoutes.remove, planKey, () => ({ params }))
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ')
  return (
    <section className="stack">
      <h2>
        <Trans>How the days look so far</Trans>
      </h2>
      {poll.waitingForIds && poll.waitingForIds.length > 0 && (
        <p>
          <Trans>Not answered yet: {names(poll.waitingForIds)}</Trans>
        </p>
      )}
      {poll.options.map(({ id, startsAt, standing }) => (
        <section className={id === poll.bestOptionId ? 'card next stack' : 'card stack'} key={id}>
          <h3>{formatMoment(startsAt, poll.timeZone)}</h3>
          {id === poll.bestOptionId && (
            <p className="tag done">
              <Trans>Suits best so far</Trans>
            </p>
          )}
          {standing && (
            <>
              <p>
                <Trans>
                  {standing.yes} can, {standing.ifNeedBe} if need be, {standing.no} cannot
                </Trans>
              </p>
              {standing.missingIds.length > 0 && (
                <p className="tag missing">
                  <Trans>Needed and cannot: {names(standing.missingIds)}</Trans>
                </p>
              )}
              {standing.openIds.length > 0 && (
                <p className="muted">
                  <Trans>Needed and has not said: {names(standing.openIds)}</Trans>
                </p>
              )}
              <ul>
                {standing.answers.map(({ participantId, answer }) => (
                  <li key={participantId}>
                    {nameOf(participantId)}: {localize(POLL_ANSWER_LABELS[answer])}
                  </li>
                ))}
              </ul>
            </>
          )}
          {poll.can.edit.allowed && (
            <div>
              <Button look="quiet" busy={close.isPending} onClick={() => close.mutate(id)}>
                <Trans>Make it the day</Trans>
              </Button>
            </div>
          )}
        </section>
      ))}
      <ProblemNotice error={close.error ?? remove.error} />
      {poll.can.edit.allowed && (
        <RemoveButton
          label={<Trans>Take the poll back</Trans>}
          title={<Trans>Take this poll back?</Trans>}
          confirm={t`Take back`}
          cancel={t`Keep`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <Trans>All answers go with it. This cannot be undone; you can ask again.</Trans>
        </RemoveButton>
      )}
    </section>
  )
}
