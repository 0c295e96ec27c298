import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Meeting } from './use-run.ts'

/** Two heard different answers: it is asked once more, or whoever keeps the record corrects it; until then nothing opens. */
export function DisputedAnswer({ meeting }: { meeting: Meeting }) {
  const { state, may, record } = meeting
  if (!state.isDisputed) return null
  return (
    <Notice tone="caution" live>
      <h2>
        <Trans>Two of you heard different answers</Trans>
      </h2>
      <p>
        <Trans>
          Ask once more, calmly, and record the answer. If one of them was a slip, it can be corrected under “Something
          happens”.
        </Trans>
      </p>
      {may({ kind: 'second_ask' }) && (
        <Button look="quiet" onClick={() => record({ kind: 'second_ask' })}>
          <Trans>Ask once more</Trans>
        </Button>
      )}
    </Notice>
  )
}
