import type { Problem } from '@holdfast/contracts/problems'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { problemText } from '../../api/problem-message.ts'

/** What the server did not find, or not fitting, in what a phone recorded: by the last part of the field that it names. */
const WORDS: readonly (readonly [field: string, words: ReactNode])[] = [
  ['sobrietyCheckId', <Trans key="check">The server does not have the check that this belongs to.</Trans>],
  [
    'secondId',
    <Trans key="second">
      This adult has no way of their own into the case any more and cannot confirm the check. Another adult who saw the
      same can, signed in as themselves.
    </Trans>,
  ],
  ['at', <Trans key="at">This was after the end of the meeting, by the times that the server has.</Trans>],
]

/** Why something that was recorded on this phone was not taken by the server. */
export function WhyNotTaken({ problem }: { problem: Problem }) {
  const fields = problem.type === '/problems/invalid-request' ? problem.errors.map(({ path }) => path) : []
  const known = WORDS.find(([field]) => fields.some((path) => path.endsWith(`/${field}`)))
  return known ? known[1] : problemText(problem)
}

/** What to do with it, as nobody else has these words. */
export function OnPaperInstead() {
  return (
    <p>
      <Trans>
        Nobody else can read this. Write it on paper with the times, and give it to those who lead the case. The server
        is asked once more whenever Holdfast is opened here.
      </Trans>
    </p>
  )
}
