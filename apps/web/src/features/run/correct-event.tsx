import type { RunEvent } from '@holdfast/domain/run/run-event'
import { Trans, useLingui } from '@lingui/react/macro'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { Meeting } from './use-run.ts'

type Props = { event: RunEvent; meeting: Pick<Meeting, 'record' | 'correct'>; name: string }

/** Words beside an event, or taking it back with the reason. Nothing is deleted: both stay in the record. */
export function CorrectEvent({ event, meeting, name }: Props) {
  const { t } = useLingui()
  const [text, setText, clearText] = usePersistedState(`correct.${event.id}`, '')
  const done = (act: () => void) => () => {
    act()
    clearText()
  }
  const isEmpty = text.trim() === '' && <Trans>Write a few words first.</Trans>
  return (
    <Disclosure summary={<Trans>Add words, or correct: {name}</Trans>}>
      <div className="stack">
        <TextArea label={t`What happened, or why it is not right`} value={text} maxLength={500} onChange={setText} />
        <div className="row">
          <Button
            look="quiet"
            whyNot={isEmpty}
            onClick={done(() => meeting.record({ kind: 'note', aboutId: event.id, text }))}
          >
            <Trans>Add these words</Trans>
          </Button>
          {event.kind !== 'stop' && (
            <Button look="quiet" whyNot={isEmpty} onClick={done(() => meeting.correct(event, text))}>
              <Trans>Take it back for this reason</Trans>
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  )
}
