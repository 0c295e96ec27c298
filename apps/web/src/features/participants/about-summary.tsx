import type { Suitability } from '@holdfast/contracts/suitability'
import { CHANNEL_LABELS } from '@holdfast/domain/participants/contact'
import { SUITABILITY_QUESTIONS } from '@holdfast/domain/participants/suitability-questions'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import type { MarkState } from '../../ui/status-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { AboutStep } from './about-steps.ts'
import { StepTitle } from './about-step.tsx'
import type { AboutFields } from './contact-fields.tsx'

const stateOf = (done: number, all: number): MarkState => (done === 0 ? 'none' : done < all ? 'doing' : 'ready')

/** One group: where it stands, what was said in a few words, and the way to change it. */
function Row({
  step,
  state,
  name,
  children,
}: {
  step: AboutStep
  state: MarkState
  name?: ReactNode
  children?: ReactNode
}) {
  return (
    <li>
      <Link className="task" to="." search={{ step }}>
        <StatusMark state={state} quiet />
        <span>
          <b>{name ?? <StepTitle step={step} />}</b>
          {children && <span className="meta">{children}</span>}
        </span>
        <Icon name="chevron-right" flip />
      </Link>
    </li>
  )
}

/** The first sitting: how to reach somebody, and whether the room is the right place for them. */
export function FirstSitting({
  about,
  suitability,
  children,
}: {
  about: AboutFields
  suitability: Suitability | undefined
  children: ReactNode
}) {
  const ways = [about.phone, about.email, about.channel && localize(CHANNEL_LABELS[about.channel]), about.safeTimes]
  const said = ways.filter(Boolean)
  const answered = Object.keys(suitability?.mine.answers ?? {}).length
  return (
    <ul className="group">
      <Row step="contact" state={said.length > 0 ? 'ready' : 'none'}>
        {said.join(' · ')}
      </Row>
      {suitability && (
        <Row step="room-1" state={stateOf(answered, SUITABILITY_QUESTIONS.length)}>
          <Trans>
            {answered} of {SUITABILITY_QUESTIONS.length} answered
          </Trans>
        </Row>
      )}
      {children}
    </ul>
  )
}

/** The second sitting: five pages to read, their eyes, what is agreed to, and the day itself. */
export function SecondSitting({ about, readings }: { about: AboutFields; readings: readonly AboutStep[] }) {
  const read = about.readings.length
  const agreed = [about.agreesToScript, about.followsChair, about.readSafetyPlan].filter(Boolean).length
  const rest = [about.dayKeptFree, about.restPlan.trim() !== '', about.selfCare.length > 0].filter(Boolean).length
  const first = readings.find((step) => !about.readings.some((one) => step === `read-${one}`)) ?? readings[0]
  return (
    <ul className="group">
      {first && (
        <Row step={first} state={stateOf(read, readings.length)} name={<Trans>Five short pages</Trans>}>
          <Plural value={read} one="# page read" other="# pages read" />
        </Row>
      )}
      <Row step="why" state={about.whyNo.trim() === '' ? 'none' : 'ready'}>
        {about.whyNo}
      </Row>
      <Row step="agree" state={stateOf(agreed, 3)} />
      <Row step="rest" state={stateOf(rest, 3)}>
        {about.restPlan}
      </Row>
    </ul>
  )
}
