import { DAY } from '@holdfast/domain/shared/time'
import { Trans } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'

const SHOWN_FOR = 14 * DAY

/** For two weeks: that somebody asked for a new personal link of the reader, whoever did. */
export function LinkAsked({ by, at }: { by: string; at: string }) {
  const now = useNow()
  if (now.getTime() - Date.parse(at) > SHOWN_FOR) return null
  const when = formatMoment(at)
  return (
    <Notice tone="caution">
      <p>
        <Trans>
          {by} asked for a new link for you ({when}). Your old link has ended. What you wrote for yourself opens with
          your passphrase or passkey alone.
        </Trans>
      </p>
    </Notice>
  )
}
