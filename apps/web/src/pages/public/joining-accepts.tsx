import { Trans } from '@lingui/react/macro'
import { ConductText } from '../../features/conduct/conduct-text.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** The code of conduct, which whoever founds or joins a practice accepts with it. */
export function JoiningAccepts({ ownText }: { ownText: string }) {
  return (
    <>
      <p>
        <Trans>By going on you accept its code of conduct.</Trans>
      </p>
      <Disclosure summary={<Trans>Read the code of conduct</Trans>}>
        <ConductText ownText={ownText} />
      </Disclosure>
    </>
  )
}
