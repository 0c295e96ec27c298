import type { Consequence } from '@holdfast/contracts/consequences'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'

type Agreement = Pick<Consequence, 'agreement' | 'answered' | 'asked'>

/** How far the group stands behind a limit, as a mark. */
export const agreementState = ({ agreement, answered }: Agreement): MarkState => {
  if (agreement === 'agreed') return 'ready'
  if (agreement === 'unanswered') return answered > 0 ? 'doing' : 'none'
  return 'care'
}

/** The same in words. */
export function AgreementWords({ agreement, answered, asked }: Agreement): ReactNode {
  switch (agreement) {
    case 'agreed':
      return <Trans>Agreed</Trans>
    case 'objected':
      return <Trans>Someone objects</Trans>
    case 'stopped':
      return <Trans>Not safe, not legal or not meant</Trans>
    case 'unanswered':
      return (
        <Trans>
          {answered} of {asked} answered
        </Trans>
      )
  }
}

/** How far the group stands behind a limit: mark and words. */
export function AgreementMark(consequence: Agreement): ReactNode {
  return <StatusMark state={agreementState(consequence)} word={<AgreementWords {...consequence} />} />
}
