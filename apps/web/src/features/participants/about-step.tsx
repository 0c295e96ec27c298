import { READING_PAGES, READINGS } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import type { AboutStep as Step } from './about-steps.ts'
import { ConsentFields, PerspectiveField, RestFields } from './before-the-day-fields.tsx'
import { type AboutProps, ContactFields } from './contact-fields.tsx'

const readingOf = (step: Step) => READINGS.find((reading) => step === `read-${reading}`)

/** What one group of somebody's own page is called. */
export function StepTitle({ step }: { step: Step }) {
  const reading = readingOf(step)
  if (reading) return localize(READING_PAGES[reading].title)
  switch (step) {
    case 'contact':
      return <Trans>How to reach you</Trans>
    case 'why':
      return <Trans>With their eyes</Trans>
    case 'agree':
      return <Trans>What I agree to</Trans>
    case 'rest':
      return <Trans>That day, and afterward</Trans>
    default:
      return <Trans>Is the room the right place for you?</Trans>
  }
}

function Fields({ step, ...fields }: AboutProps & { step: Step }) {
  const reading = readingOf(step)
  if (reading) return <p>{localize(READING_PAGES[reading].text)}</p>
  switch (step) {
    case 'contact':
      return <ContactFields {...fields} />
    case 'why':
      return <PerspectiveField {...fields} />
    case 'agree':
      return <ConsentFields {...fields} />
    default:
      return <RestFields {...fields} />
  }
}

/** Goes on; a page that is read, and what is agreed to, is said so with the same tap, or left open. */
function StepButtons({ step, value, change, disabled, onNext }: AboutProps & { step: Step; onNext: () => void }) {
  const reading = readingOf(step)
  const say = (patch: Partial<AboutProps['value']>) => {
    change(patch)
    onNext()
  }
  const isRead = !reading || value.readings.includes(reading)
  const agrees = value.agreesToScript && value.followsChair && value.readSafetyPlan
  const isSaid = disabled || (isRead && (step !== 'agree' || agrees))
  // each button is one of its own: one that turns into another under the finger would send the form as well
  if (isSaid)
    return (
      <Button key="on" type="submit">
        <Trans>Continue</Trans>
      </Button>
    )
  return (
    <>
      {reading ? (
        <Button key={reading} onClick={() => say({ readings: [...value.readings, reading] })}>
          <Trans>I have read this</Trans>
        </Button>
      ) : (
        <Button key="agree" onClick={() => say({ agreesToScript: true, followsChair: true, readSafetyPlan: true })}>
          <Trans>I agree to all three</Trans>
        </Button>
      )}
      <Button type="submit" look="text">
        {reading ? <Trans>Skip for now</Trans> : <Trans>Continue</Trans>}
      </Button>
    </>
  )
}

type Props = {
  step: Step
  fields: AboutProps
  at: number
  of: number
  onBack: () => void
  onNext: () => void
  /** Whether what is typed is saved. */
  status: ReactNode
}

/** One group of somebody's own page, saved as they type. */
export function AboutStep({ step, fields, at, of, onBack, onNext, status }: Props) {
  return (
    <AskingPage
      at={at}
      of={of}
      title={<StepTitle step={step} />}
      onBack={onBack}
      onSubmit={onNext}
      dock={<StepButtons step={step} {...fields} onNext={onNext} />}
    >
      <Fields key={step} step={step} {...fields} />
      {status}
      <WhoSees>
        <Trans>You and the case leads read this.</Trans>
      </WhoSees>
    </AskingPage>
  )
}
