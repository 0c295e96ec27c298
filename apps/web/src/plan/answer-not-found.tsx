import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { PageHeading } from '../ui/page.tsx'

/** In place of a prepared answer that has been taken out; `children` is the way to the others. */
export function AnswerNotFound({ children }: { children: ReactNode }) {
  return (
    <>
      <PageHeading>
        <Trans>This is not in the plan</Trans>
      </PageHeading>
      {children}
    </>
  )
}
