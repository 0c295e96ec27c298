import { COACH_WORDS } from '@holdfast/domain/coaching/categories'
import type { CoachNote } from '@holdfast/domain/coaching/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { localize } from '../../i18n/localize.ts'

type Props = {
  note: CoachNote
  /** Where this hint stands among all of them. */
  at: number
  of: number
  onNext: () => void
  onKeep: (reason: string) => void
  busy?: boolean
}

/**
 * One hint at a time: what we noticed, a question, one example, and the way to leave it as it is. It is advice to the author,
 * and never in the way (F18).
 */
export function CoachHint({ note, at, of, onNext, onKeep, busy = false }: Props) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const { label, noticed, question } = COACH_WORDS[note.category]
  const isStrong = note.severity === 'strong'
  return (
    <Notice tone={isStrong ? 'caution' : 'info'}>
      <p>
        <strong>{note.quoted ? <Trans>Quoted words</Trans> : localize(label)}</strong>{' '}
        <span className="muted">
          {isStrong ? <Trans>Please change this before you share it.</Trans> : <Trans>A thought on your words.</Trans>}
          {of > 1 && (
            <>
              {' '}
              <Trans>
                Hint {at} of {of}
              </Trans>
            </>
          )}
        </span>
      </p>
      <p>“{note.sentence}”</p>
      <p>
        {note.quoted ? (
          <Trans>
            Words that somebody said once may hurt again when they are read aloud. Could you leave them out?
          </Trans>
        ) : (
          <>
            {localize(noticed)} {localize(question)}
          </>
        )}
      </p>
      <p className="muted">
        <Trans>For example:</Trans> <span lang="en">“{note.better}”</span>
      </p>
      {isStrong && (
        <TextField
          label={t`Why do you keep it? (if you like)`}
          value={reason}
          onChange={setReason}
          maxLength={300}
          autoComplete="off"
        />
      )}
      <div className="row">
        <Button look="quiet" busy={busy} onClick={() => onKeep(reason)}>
          <Trans>Keep it as it is</Trans>
        </Button>
        {of > 1 && (
          <Button look="text" onClick={onNext}>
            <Trans>Next hint</Trans>
          </Button>
        )}
      </div>
    </Notice>
  )
}
