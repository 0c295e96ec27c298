import type { Workspace } from '@holdfast/contracts/workspace'
import { agreedAnswers, type Answering, fits } from '@holdfast/domain/excuses/agreed-answers'
import { standing } from '@holdfast/domain/run/run-log'
import { Plural, Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

type Props = {
  plan: Workspace
  meeting: Meeting
  /** What has just been said: only what fits it, and open. */
  to?: Answering | undefined
}

/** What somebody has just offered or objected: then the agreed answers come first. */
export const answeringTo = ({ last }: Meeting): Answering | undefined =>
  last?.kind === 'bargaining_offer' || last?.kind === 'objection' ? last.kind : undefined

/** The one answer to each sentence that the family agreed on; one tap keeps which was said (F61). Words of force are none. */
export function AgreedAnswers({ plan, meeting, to }: Props) {
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name
  const record = standing(meeting.events).filter(({ kind }) => kind === 'answer_said')
  const answers = agreedAnswers(plan).filter((one) => to === undefined || fits(to, one))
  if (answers.length === 0) return null
  return (
    <Disclosure
      open={to !== undefined}
      summary={to ? <Trans>One of these, once</Trans> : <Trans>The answers we agreed on</Trans>}
    >
      {answers.map(({ id, ids, kind, sentence, text, ownerId }) => {
        const times = record.filter(({ contingencyId, excuseId }) =>
          ids.includes(contingencyId ?? excuseId ?? ''),
        ).length
        const about = kind === 'contingency' ? { contingencyId: id } : { excuseId: id }
        return (
          <section className="stack tight" key={id}>
            <h2 className="h3">{sentence}</h2>
            <p className="spoken">{text}</p>
            <div className="row">
              {meeting.may({ kind: 'answer_said' }) && (
                <Button look="quiet" onClick={() => meeting.record({ kind: 'answer_said', ...about })}>
                  <Trans>They said this</Trans>
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
