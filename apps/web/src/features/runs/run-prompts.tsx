import type { Workspace } from '@holdfast/contracts/workspace'
import { CRISIS_CARDS } from '@holdfast/domain/crisis-cards/crisis-cards'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { CALM_SENTENCES, EVENT_PROMPTS } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { say } from '../../app/words.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }

/** What was just recorded here, with a way to take it back, and what helps now. */
export function JustRecorded({ meeting }: Pick<Props, 'meeting'>) {
  const { last, undo, state } = meeting
  if (!last) return null
  const prompt = EVENT_PROMPTS[last.kind]
  const number = state.bargainingOffers
  return (
    <Notice>
      <div className="row spread">
        <p role="status">
          <strong>{say(EVENT_LABELS[last.kind])}</strong>
          {last.kind === 'bargaining_offer' && (
            <>
              {' '}
              <Trans>(offer {number})</Trans>
            </>
          )}
        </p>
        <Button look="text" onClick={() => undo(last)}>
          <Trans>Undo</Trans>
        </Button>
      </div>
      {prompt && <p>{say(prompt)}</p>}
    </Notice>
  )
}

/** The answers that the family agreed on, and the words that calm. Everything folded; nothing pops up. */
export function AgreedAnswers({ plan, meeting }: Props) {
  const { last } = meeting
  const isAnswering = last?.kind === 'bargaining_offer' || last?.kind === 'objection'
  const listen = CRISIS_CARDS.find(({ code }) => code === 'listen')
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name
  return (
    <>
      {plan.contingencies.length > 0 && (
        <Disclosure key={String(isAnswering)} open={isAnswering} summary={<Trans>The answers we agreed on</Trans>}>
          {plan.contingencies.map(({ id, trigger, words, ownerId }) => (
            <section key={id}>
              <h3>{trigger}</h3>
              <p className="spoken">{words}</p>
              {nameOf(ownerId) && (
                <p className="muted">
                  <Trans>Says it: {nameOf(ownerId)}</Trans>
                </p>
              )}
            </section>
          ))}
        </Disclosure>
      )}
      <Disclosure summary={<Trans>Short calm sentences</Trans>}>
        {CALM_SENTENCES.map((sentence) => (
          <p className="spoken" key={sentence.en}>
            {say(sentence)}
          </p>
        ))}
      </Disclosure>
      {listen && (
        <Disclosure summary={say(listen.title)}>
          <p>{say(listen.lead)}</p>
          <ul>
            {listen.todo.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
