import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Trans } from '@lingui/react/macro'

/** A result as a sentence to read at a glance. */
export function ResultTitle({ result }: { result: SobrietyResult }) {
  switch (result) {
    case 'proceed':
      return <Trans>You see no reason to wait</Trans>
    case 'wait':
      return <Trans>Wait, and look again</Trans>
    case 'postpone':
      return <Trans>Another day</Trans>
    case 'medical_first':
      return <Trans>Medical care first</Trans>
    case 'emergency':
      return <Trans>Emergency: call for help</Trans>
  }
}
