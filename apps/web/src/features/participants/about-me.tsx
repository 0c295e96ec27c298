import type { AboutMe as About } from '@holdfast/contracts/about-me'
import type { Suitability } from '@holdfast/contracts/suitability'
import { PARTNER_GUIDE } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import { AboutStep } from './about-step.tsx'
import { type AboutStep as Step, aboutStepOf, sittings } from './about-steps.ts'
import { FirstSitting, SecondSitting } from './about-summary.tsx'
import type { PersonKey } from './participants.queries.ts'
import { RoomStep } from './room-step.tsx'
import { useAbout } from './use-about.ts'
import { useRoomAnswers } from './use-room-answers.ts'

type Props = {
  about: About
  /** The screen about oneself, where it is asked of this person and here by now. */
  suitability: Suitability | undefined
  personKey: PersonKey
  isPartner: boolean
  /** What stands above the two sittings while they are read. */
  heading: ReactNode
  /** The way to the private answers: part of the first sitting. */
  safety: ReactNode
}

/** Somebody's own page: read first, and changed one group at a time in two short sittings. */
export function AboutMe({ about, suitability, personKey, isPartner, heading, safety }: Props) {
  const navigate = useNavigate()
  const search = useSearch({ strict: false })
  const form = useAbout(about, personKey)
  const [opened] = useState(form.value)
  const { step } = aboutStepOf(search, opened)
  const room = useRoomAnswers(personKey)
  const [first, second] = sittings(suitability !== undefined)
  const steps = step && first.includes(step) ? first : second
  const at = step ? steps.indexOf(step) : -1
  const go = (to: Step | undefined) => {
    void form.flush()
    void navigate({ to: '.', search: to ? { step: to } : {} })
  }
  const way = { at, of: steps.length, onBack: () => go(steps[at - 1]), onNext: () => go(steps[at + 1]) }
  const status = <AutosaveStatus form={form} can={about.can.edit} />
  const page = step?.startsWith('room-') ? Number(step.slice('room-'.length)) - 1 : null
  if (page !== null && suitability)
    return <RoomStep {...way} page={page} suitability={suitability} answers={room} personKey={personKey} />
  if (step && page === null) {
    const fields = { value: form.value, change: form.change, error: refusalOf(form), disabled: !about.can.edit.allowed }
    return <AboutStep {...way} step={step} fields={fields} status={status} />
  }
  return (
    <>
      {heading}
      {status}
      {isPartner && (
        <Notice>
          <h2>{localize(PARTNER_GUIDE.title)}</h2>
          <p>{localize(PARTNER_GUIDE.text)}</p>
        </Notice>
      )}
      <section className="stack">
        <h2>
          <Trans>First sitting: about you</Trans>
        </h2>
        <p className="muted">
          <Trans>About five minutes. You can stop at any time.</Trans>
        </p>
        <FirstSitting about={form.value} suitability={suitability}>
          {safety}
        </FirstSitting>
      </section>
      <section className="stack">
        <h2>
          <Trans>Second sitting: before the day</Trans>
        </h2>
        <p className="muted">
          <Trans>About ten minutes, on another day if you like.</Trans>
        </p>
        <SecondSitting about={form.value} readings={second.filter((one) => one.startsWith('read-'))} />
      </section>
    </>
  )
}
