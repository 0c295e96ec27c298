import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { SIGN_GROUPS, signsOf } from '@holdfast/domain/sobriety/sign-groups'
import {
  EMERGENCY_SIGN_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  WITHDRAWAL_FLAG_LABELS,
} from '@holdfast/domain/sobriety/sign-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { isOwn } from './look.ts'

type Props = { check: SobrietyCheck; timeZone: string }

/** What the first adult saw and noted, read as a record; nobody changes it. */
export function LookFacts({ check, timeZone }: Props) {
  const { t } = useLingui()
  const { impairmentSigns, answersCoherent, consentsToTalk } = check
  const groups = { speech: t`Speaks`, movement: t`Moves`, face: t`Eyes, face, smell`, mind: t`Awake` }
  const yesNo = (answer: boolean | null) => (answer === null ? t`Nobody asked` : answer ? t`Yes` : t`No`)
  const danger = [
    ...check.emergencySigns.map((sign) => EMERGENCY_SIGN_LABELS[sign]),
    ...check.withdrawalFlags.map((flag) => WITHDRAWAL_FLAG_LABELS[flag]),
  ]
  // whoever said "wait" before the end has not looked at everything
  const isCut = answersCoherent === null && consentsToTalk === null
  const facts: [string, ReactNode][] = [
    ...(danger.length > 0 ? [[t`Danger`, danger.map(localize).join(', ')] as [string, ReactNode]] : []),
    ...SIGN_GROUPS.map((group): [string, ReactNode] => {
      const { likely, others } = signsOf(group, [])
      const seen = [...likely, ...others].filter((sign) => impairmentSigns.includes(sign))
      const words = seen.map((sign) => localize(IMPAIRMENT_SIGN_LABELS[sign])).join(', ')
      return [groups[group], words || (isCut ? t`nothing noted` : t`as always`)]
    }),
    // a danger is decided on before anybody is asked
    ...(danger.length > 0
      ? []
      : ([
          [t`Answers clearly`, yesNo(answersCoherent)],
          [t`Will listen`, yesNo(consentsToTalk)],
        ] as [string, ReactNode][])),
  ]
  return (
    <section className="card">
      <h2>{isOwn(check) ? <Trans>What you saw</Trans> : <Trans>What {check.observedBy} saw</Trans>}</h2>
      <dl className="facts">
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {check.lastUse && (
        <p>
          <Trans>Last use: {check.lastUse}</Trans>
        </p>
      )}
      {check.note && <p>{check.note}</p>}
      {check.overrideReason && (
        <p>
          <Trans>Decided otherwise because: {check.overrideReason}</Trans>
        </p>
      )}
      {check.clearedBy && check.clearedAt && (
        <p>
          <Trans>
            What was done: {check.clearance} ({check.clearedBy}, {formatMoment(check.clearedAt, timeZone)})
          </Trans>
        </p>
      )}
    </section>
  )
}
