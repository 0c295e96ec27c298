import type { Workspace } from '@holdfast/contracts/workspace'
import { forceIn } from '@holdfast/domain/language/force'
import { ANSWERED_IN_WORDS } from '@holdfast/domain/run/run-event'
import { standing } from '@holdfast/domain/run/run-log'
import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

type Props = {
  plan: Workspace
  meeting: Meeting
  /** Only what an offer or an objection can ask for, and open. */
  now?: boolean
}

/** Whether somebody has just offered a deal or objected: then the agreed answers come first. */
export const isAnswering = ({ last }: Meeting): boolean =>
  last?.kind === 'bargaining_offer' || last?.kind === 'objection'

/** The answers that the family agreed on, for what may come up and for each excuse; one tap keeps which was said (F61). Words of force are none. */
export function AgreedAnswers({ plan, meeting, now = false }: Props) {
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name
  const record = standing(meeting.events)
  const answers = [
    ...plan.contingencies
      .filter(({ code }) => !now || ANSWERED_IN_WORDS.includes(code))
      .map(({ id, trigger, text, ownerId }) => ({
        about: { contingencyId: id },
        trigger,
        text,
        ownerId,
      })),
    ...plan.excuses.map(({ id, said, answer, ownerId }) => ({
      about: { excuseId: id },
      trigger: said,
      text: answer,
      ownerId,
    })),
  ].filter(({ text }) => text !== '' && forceIn(text).length === 0)
  if (answers.length === 0) return null
  return (
    <Disclosure open={now} summary={now ? <Trans>One of these, once</Trans> : <Trans>The answers we agreed on</Trans>}>
      {answers.map(({ about, trigger, text, ownerId }) => {
        const times = record.filter(
          ({ kind, contingencyId, excuseId }) =>
            kind === 'answer_said' &&
            ('excuseId' in about ? excuseId === about.excuseId : contingencyId === about.contingencyId),
        ).length
        return (
          <section className="stack tight" key={Object.values(about).join()}>
            <h3>{trigger}</h3>
            <p className="spoken">{text}</p>
            <div className="row">
              {meeting.may({ kind: 'answer_said' }) && (
                <Button look="quiet" onClick={() => meeting.record({ kind: 'answer_said', ...about })}>
                  <Trans>This was said</Trans>
                </Button>
              )}
              <span className="muted">
                {nameOf(ownerId) && <Trans>Says it: {nameOf(ownerId)}</Trans>}
                {times > 0 && (
                  <>
                    {' · '}
                    <Plural value={times} one="said once" other="said # times" />
                  </>
                )}
              </span>
            </div>
          </section>
        )
      })}
    </Disclosure>
  )
}
