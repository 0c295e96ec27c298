import { CRISIS_CARDS } from '@holdfast/domain/crisis-cards/crisis-cards'
import { EVENT_LABELS } from '@holdfast/domain/run/run-event-labels'
import { CALM_SENTENCES, EVENT_PROMPTS } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

/** What was just recorded here, with a way to take it back, and what helps now. Read out by a screen reader as it changes. */
export function JustRecorded({ meeting }: { meeting: Meeting }) {
  const { last, undo, state } = meeting
  const prompt = last && EVENT_PROMPTS[last.kind]
  const number = state.bargainingOffers
  // the region is there before its words: only then is what comes into it read out
  return (
    <div role="status" className={last ? 'card tint just-recorded' : undefined}>
      {last && (
        <>
          <p>
            <strong>{localize(EVENT_LABELS[last.kind])}</strong>
            {last.kind === 'bargaining_offer' && (
              <>
                {' '}
                <Trans>(offer {number})</Trans>
              </>
            )}
          </p>
          {prompt && <p>{localize(prompt)}</p>}
          <Button look="text" onClick={() => undo(last)}>
            <Trans>Undo</Trans>
          </Button>
        </>
      )}
    </div>
  )
}

/** The words that calm, and how to listen. Everything folded; nothing pops up. */
export function CalmWords() {
  const listen = CRISIS_CARDS.find(({ code }) => code === 'listen')
  return (
    <>
      <Disclosure summary={<Trans>Short calm sentences</Trans>}>
        {CALM_SENTENCES.map((sentence) => (
          <p className="spoken" key={sentence.en}>
            {localize(sentence)}
          </p>
        ))}
      </Disclosure>
      {listen && (
        <Disclosure summary={localize(listen.title)}>
          <p>{localize(listen.lead)}</p>
          <ul>
            {listen.todo.map((one) => (
              <li key={one.en}>{localize(one)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
