import type { RunEvent } from '@holdfast/domain/run/run-event'
import { Trans, useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { Meeting } from './use-run.ts'

type Props = { event: RunEvent; meeting: Pick<Meeting, 'record' | 'correct'>; name: string }

/** Words beside an event, or taking it back with the reason. Nothing is deleted: both stay in the record. */
export function CorrectEvent({ event, meeting, name }: Props) {
  const { t } = useLingui()
  const [text, setText, clearText] = usePersistedState(`correct.${event.id}`, '')
  const form = useNeeded({ words: text.trim() === '' && t`Write a few words first.` })
  const takesBack = useRef(false)
  const record = () =>
    takesBack.current ? meeting.correct(event, text) : meeting.record({ kind: 'note', aboutId: event.id, text })
  return (
    <Disclosure summary={<Trans>Add words, or correct: {name}</Trans>}>
      <Form
        onSubmit={() =>
          form.whenComplete(() => {
            record()
            clearText()
          })
        }
      >
        <TextArea
          label={t`What happened, or why it is not right`}
          value={text}
          maxLength={500}
          onChange={setText}
          problem={form.missing('words')}
        />
        <div className="row">
          <Button
            type="submit"
            look="quiet"
            onClick={() => {
              takesBack.current = false
            }}
          >
            <Trans>Add these words</Trans>
          </Button>
          {event.kind !== 'stop' && (
            <Button
              type="submit"
              look="quiet"
              onClick={() => {
                takesBack.current = true
              }}
            >
              <Trans>Take it back for this reason</Trans>
            </Button>
          )}
        </div>
      </Form>
    </Disclosure>
  )
}
