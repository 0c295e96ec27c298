import { Trans } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Autosave } from './use-autosave.ts'

/** Two people changed the same words: both are shown, and one is chosen. Neither is dropped unseen. */
export function ConflictChoice<T extends object>({ form }: { form: Autosave<T> }) {
  if (form.conflicts.length === 0) return null
  return (
    <Notice tone="caution" live>
      {form.conflicts.map(({ field, mine, theirs }) => (
        <div className="stack" key={String(field)}>
          <h3>
            <Trans>Two versions of the same words</Trans>
          </h3>
          <p className="spoken">
            <strong>
              <Trans>Yours:</Trans>
            </strong>{' '}
            {String(mine)}
          </p>
          <p className="spoken">
            <strong>
              <Trans>Saved meanwhile:</Trans>
            </strong>{' '}
            {String(theirs)}
          </p>
          <div className="row">
            <Button onClick={() => form.settle(field, 'mine')}>
              <Trans>Keep mine</Trans>
            </Button>
            <Button look="quiet" onClick={() => form.settle(field, 'theirs')}>
              <Trans>Use the other</Trans>
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  )
}
