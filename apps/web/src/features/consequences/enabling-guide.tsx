import { ENABLING } from '@holdfast/domain/consequences/enabling'
import { Trans } from '@lingui/react/macro'
import { say } from '../../i18n/words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What “no longer enabling” means (S2.19). */
export function EnablingGuide() {
  return (
    <Disclosure summary={<Trans>What it means to stop enabling</Trans>}>
      <p>{say(ENABLING.what)}</p>
      <p>{say(ENABLING.test)}</p>
    </Disclosure>
  )
}
