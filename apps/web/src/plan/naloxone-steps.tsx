import { OVERDOSE_STEPS } from '@holdfast/domain/substances/overdose-steps'
import { Trans } from '@lingui/react/macro'
import { localize } from '../i18n/localize.ts'
import { Disclosure } from '../ui/disclosure.tsx'

/** The steps of an overdose, folded below what to do in a danger. */
export function NaloxoneSteps() {
  return (
    <Disclosure summary={<Trans>Naloxone, step by step</Trans>}>
      <ol className="numbered">
        {OVERDOSE_STEPS.map(({ says }) => (
          <li key={says.en}>{localize(says)}</li>
        ))}
      </ol>
    </Disclosure>
  )
}
