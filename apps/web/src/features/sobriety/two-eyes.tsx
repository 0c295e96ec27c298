import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatHour, localize } from '../../i18n/localize.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'
import { isOwn, secondOf } from './look.ts'

type Props = {
  check: SobrietyCheck
  plan: Workspace
  /** When the second adult was reminded; null while nobody was. */
  askedAt?: string | null
}

/** Two adults and what each of them saw, or that one still looks. */
export function TwoEyes({ check, plan, askedAt = null }: Props) {
  const { t } = useLingui()
  const { timeZone } = plan.logistics
  const { firstResult, secondLook, confirmedBy } = check
  const me = plan.participants.find(({ isMe }) => isMe)?.name
  const nameOf = (name: string) => (name === me ? t`You` : name)
  const second = confirmedBy ?? check.namedSecond ?? (isOwn(check) ? secondOf(plan)?.name : undefined)
  return (
    <section className="twoeyes" aria-label={t`Two adults look`}>
      <Eye
        name={isOwn(check) ? t`You` : nameOf(check.observedBy)}
        of={check.observedBy}
        plan={plan}
        state={firstResult === null ? 'doing' : firstResult === 'proceed' ? 'ready' : 'care'}
        word={firstResult === null ? <Trans>Has looked</Trans> : localize(SOBRIETY_RESULT_CATALOG[firstResult].label)}
        at={formatHour(check.checkedAt, timeZone)}
      />
      <Eye
        name={second ? nameOf(second) : t`A second adult`}
        of={second ?? ''}
        plan={plan}
        waits={confirmedBy === null}
        state={confirmedBy === null ? 'doing' : secondLook === null || secondLook === 'clear' ? 'ready' : 'care'}
        word={<SecondWord check={check} />}
        at={
          check.confirmedAt
            ? formatHour(check.confirmedAt, timeZone)
            : askedAt && t`asked at ${formatHour(askedAt, timeZone)}`
        }
      />
    </section>
  )
}

function SecondWord({ check }: { check: SobrietyCheck }) {
  if (check.confirmedBy === null)
    return check.namedSecond && check.secondSignedHere ? <Trans>Signed here</Trans> : <Trans>Looks next</Trans>
  switch (check.secondLook) {
    case 'not_quite':
      return <Trans>Not quite</Trans>
    case 'cannot_tell':
      return <Trans>Cannot tell</Trans>
    case 'clear':
      return <Trans>Clear</Trans>
    case null:
      return <Trans>Saw the same</Trans>
  }
}

type EyeProps = {
  name: string
  of: string
  plan: Workspace
  state: MarkState
  word: ReactNode
  at: string | null
  waits?: boolean
}

function Eye({ name, of, plan, state, word, at, waits = false }: EyeProps) {
  const place = plan.participants.findIndex((one) => one.name === of)
  return (
    <div className={waits ? 'eye wait' : 'eye done'}>
      <Avatar name={of || name} color={personColor(Math.max(0, place))} size="l" />
      <b>{name}</b>
      <StatusMark state={state} word={word} />
      {at && <span className="small soft num">{at}</span>}
    </div>
  )
}
