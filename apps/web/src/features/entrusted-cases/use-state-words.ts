import type { EntrustingState } from '@holdfast/domain/entrusted-cases/entrusting'
import { useLingui } from '@lingui/react/macro'

/** How far it is, in a few words. */
export function useStateWords(): Readonly<Record<EntrustingState, string>> {
  const { t } = useLingui()
  return {
    open: t`The link waits for the family`,
    expired: t`The link has expired`,
    withdrawn: t`The link was taken back`,
    asked: t`Waits for an answer`,
    accepted: t`Looked after`,
    declined: t`Declined`,
    ended: t`Ended`,
  }
}
