import { COACH_WORDS } from '@holdfast/domain/coaching/categories'
import type { CoachNote } from '@holdfast/domain/coaching/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { localize } from '../../i18n/localize.ts'

type Props = {
  note: CoachNote
  /** Where this hint stands among all of them. */
  at: number
  of: number
  onNext: () => void
  onKeep: () => void
  /** Puts the cursor to the sentence, where the field stands beside. */
  onChangeIt?: () => void
}

/**
 * One hint at a time: what we noticed, a question, one example, and the way to leave it as it is, without a reason. It is advice to
 * the author, and never in the way (F18).
 */
export function CoachHint({ note, at, of, onNext, onKeep, onChangeIt }: Props) {
  const { t } = useLingui()
  const { label, noticed, question } = COACH_WORDS[note.category]
  return (
    <section className="coachbox" aria-label={t`A thought about one sentence`}>
      <p className="eyebrow">
        <Icon name="leaf" small />
        <span>{note.quoted ? <Trans>Quoted words</Trans> : localize(label)}</span>
        {of > 1 && (
          <span>
            <Trans>
              Hint {at} of {of}
            </Trans>
          </span>
        )}
      </p>
      {onChangeIt === undefined && <p className="quote">“{note.sentence}”</p>}
      <p>
        {note.quoted ? (
          <Trans>
            Words that somebody said once may hurt again when they are read aloud. Could you leave them out?
          </Trans>
        ) : (
          <>
            {localize(noticed)} {localize(question)}
          </>
        )}{' '}
        {note.severity === 'strong' && (
          <strong>
            <Trans>Please change this before you share it.</Trans>
          </strong>
        )}
      </p>
      <p className="quote" lang="en">
        “{note.better}”
      </p>
      <div className="actions">
        {onChangeIt && (
          <Button small onClick={onChangeIt}>
            <Trans>Change it</Trans>
          </Button>
        )}
        <Button small look="quiet" onClick={onKeep}>
          <Trans>Keep it as it is</Trans>
        </Button>
        {of > 1 && (
          <Button small look="text" onClick={onNext}>
            <Trans>Next hint</Trans>
          </Button>
        )}
      </div>
    </section>
  )
}
