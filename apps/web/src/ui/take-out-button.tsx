import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { RemoveButton } from './remove-button.tsx'

type Props = {
  /** What is taken out. */
  label: ReactNode
  remove: { mutate: () => void; isPending: boolean }
  /** What is lost with it. */
  children: ReactNode
}

/** Takes one thing out of what stands here, after a question. */
export function TakeOutButton({ label, remove, children }: Props) {
  const { t } = useLingui()
  return (
    <RemoveButton
      label={label}
      title={<Trans>Take it out?</Trans>}
      confirm={t`Take out`}
      cancel={t`Keep`}
      busy={remove.isPending}
      onRemove={() => remove.mutate()}
    >
      {children}
    </RemoveButton>
  )
}
