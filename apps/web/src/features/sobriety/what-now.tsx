import type { Workspace } from '@holdfast/contracts/workspace'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { NaloxoneSteps } from '../../plan/naloxone-steps.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { CallEmergency, CallOthers } from '../crisis-contacts/call-row.tsx'
import { isDanger } from './look.ts'

type Props = { plan: Workspace; result: SobrietyResult }

const ICONS: Readonly<Record<SobrietyResult, IconName>> = {
  proceed: 'message-circle',
  wait: 'moon',
  postpone: 'calendar-days',
  medical_first: 'heart',
  emergency: 'phone',
}

/** What the group does with this result: whom to call, what was agreed on, and step by step what now. */
export function WhatNow({ plan, result }: Props) {
  const { t } = useLingui()
  const words =
    result === 'wait' ? plan.sobrietyPlan.waitPlan : result === 'postpone' ? plan.sobrietyPlan.ifPostponed : ''
  return (
    <>
      {isDanger(result) && (
        <section className="stack" aria-label={t`Whom to call`}>
          <CallEmergency say={where(plan)} />
          <CallOthers />
          <WhoCalls plan={plan} />
        </section>
      )}
      <section className="stack">
        <h2>{result === 'wait' ? <Trans>Until then</Trans> : <Trans>What to do</Trans>}</h2>
        <ul className="group">
          {words && (
            <li className="task">
              <Icon name={ICONS[result]} />
              <span>
                <b>{words}</b>
                <span className="meta">
                  <Trans>This is what you agreed on.</Trans>
                </span>
              </span>
            </li>
          )}
          {SOBRIETY_RESULT_CATALOG[result].steps.map((step) => (
            <li className="task" key={step.en}>
              <Icon name="check" />
              <span>{localize(step)}</span>
            </li>
          ))}
        </ul>
      </section>
      {result === 'emergency' && <NaloxoneSteps />}
    </>
  )
}

const where = ({ logistics: { venue, address } }: Workspace): string => [venue, address].filter(Boolean).join(', ')

/** Who calls. Anyone may. */
function WhoCalls({ plan }: { plan: Workspace }) {
  const lead = plan.participants.find(({ dayRoles }) => (dayRoles as string[]).includes('safety_lead'))
  if (!lead) return null
  return (
    <p>
      <Trans>
        Calls: <strong>{lead.name}</strong>
      </Trans>
    </p>
  )
}
