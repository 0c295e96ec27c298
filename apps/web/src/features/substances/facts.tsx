import type { Fact } from '@holdfast/domain/substances/substance-note'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'

const isGuidance = ({ source }: Fact) => source.standing === 'guidance'

/** One thing that is said about a substance; what nobody re-read at its source is marked as guidance. */
export function FactWords({ fact }: { fact: Fact }) {
  return (
    <>
      {localize(fact.says)}
      {isGuidance(fact) && (
        <span className="muted">
          {' '}
          (<Trans>guidance</Trans>)
        </span>
      )}
    </>
  )
}

/** The name of a list of facts; where all of them are guidance, it is said here, once. */
export function FactsName({ facts, children }: { facts: readonly Fact[]; children: ReactNode }) {
  return (
    <>
      {children}
      {facts.every(isGuidance) && (
        <span className="muted">
          {' '}
          (<Trans>guidance</Trans>)
        </span>
      )}
    </>
  )
}

/** Facts as a list, each marked where it is guidance and not all are; `ordered` for steps. */
export function FactList({ facts, ordered = false }: { facts: readonly Fact[]; ordered?: boolean }) {
  const isSaidAbove = facts.every(isGuidance)
  const items = facts.map((fact) => (
    <li key={fact.says.en}>{isSaidAbove ? localize(fact.says) : <FactWords fact={fact} />}</li>
  ))
  return ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
