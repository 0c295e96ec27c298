import { useState } from 'react'
import type { AccountStep } from './account-steps.ts'
import { KeptCodes } from './kept-codes.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpCodes } from './set-up-codes.tsx'

/** Codes of an app: set up with it, or kept and removed; recovery codes are shown once. */
export function OneTimeCodes({ details }: AccountStep) {
  const [codes, setCodes] = useState<readonly string[]>()
  if (codes) return <RecoveryCodes codes={codes} />
  if (details.hasOneTimeCodes) return <KeptCodes left={details.recoveryCodesLeft} onRenewed={setCodes} />
  return <SetUpCodes onDone={setCodes} />
}
