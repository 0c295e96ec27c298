import { ENABLING } from '@holdfast/domain/consequences/enabling-patterns'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What “no longer enabling” means (S2.19). */
export function EnablingGuide() {
  return (
    <Disclosure summary={<Trans>What it means to stop enabling</Trans>}>
      <p>{localize(ENABLING.what)}</p>
      <p>{localize(ENABLING.test)}</p>
    </Disclosure>
  )
}
