import { SAFETY_PART_GUIDE } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { Button } from '../../ui/button.tsx'
import { AskingPage } from '../../ui/asking-page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { DutyFields } from './duty-fields.tsx'
import { LeadsFields } from './leads-fields.tsx'
import { PersonEnd, PersonPart } from './person-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { isPersonPart, nameOfPage, PAGE_NAMES, pageOfField, SAFETY_PAGES, type SafetyPage } from './safety-pages.ts'
import { ShareParts } from './share-parts.tsx'
import { type SafetyForm, type SafetyFormProps, useSafetyForm } from './use-safety-form.ts'

type Props = SafetyFormProps & {
  people: readonly { id: string; name: string }[]
  safetyLead: string
  address: string
  onDone: () => void
}

/** The safety plan, one part a page; each saves itself. A finding opens the page of its field. */
export function SafetyQuestions(props: Props) {
  const { safetyPlan, planKey, onDone } = props
  const form = useSafetyForm({ safetyPlan, planKey })
  const { hash } = useLocation()
  const step = useQuestionStep(PAGE_NAMES)
  const page = (hash && pageOfField(hash)) || SAFETY_PAGES[step.at] || 'duties'
  const at = SAFETY_PAGES.indexOf(page)
  const next = SAFETY_PAGES[at + 1]
  return (
    <AskingPage
      at={at}
      of={SAFETY_PAGES.length}
      title={<Title page={page} />}
      lead={<Readers page={page} />}
      onSubmit={() => (next ? step.go(nameOfPage(next)) : onDone())}
      dock={
        <>
          <Button type="submit">{next ? <Trans>Continue</Trans> : <Trans>Done</Trans>}</Button>
          <Button look="text" onClick={onDone}>
            <Trans>See the plan</Trans>
          </Button>
        </>
      }
    >
      <PageFields {...props} form={form} page={page} />
      <AutosaveStatus form={form} can={safetyPlan.can.edit} />
    </AskingPage>
  )
}

type FieldsProps = Props & { form: SafetyForm; page: SafetyPage }

function PageFields({ form, page, people, safetyLead, address, safetyPlan, planKey }: FieldsProps) {
  const { t } = useLingui()
  if (isPersonPart(page)) return <PersonPart key={page} form={form} part={page} />
  switch (page) {
    case 'duties':
      return <DutyFields form={form} people={people} safetyLead={safetyLead} />
    case 'places':
      return <PlaceFields form={form} address={address} />
    case 'calls':
      return (
        <TextArea
          fieldName="calls"
          label={t`In this order`}
          value={form.value.calls}
          maxLength={1000}
          onChange={(calls) => form.change({ calls })}
        />
      )
    case 'end':
      return (
        <>
          <PersonEnd form={form} />
          <ShareParts safetyPlan={safetyPlan} planKey={planKey} />
        </>
      )
    case 'leads':
      return <LeadsFields form={form} />
  }
}

function Title({ page }: { page: SafetyPage }) {
  if (isPersonPart(page)) return localize(SAFETY_PART_GUIDE[page].label)
  switch (page) {
    case 'duties':
      return <Trans>Who does what?</Trans>
    case 'places':
      return <Trans>Where is help, and how do you leave?</Trans>
    case 'calls':
      return <Trans>Who calls whom afterward?</Trans>
    case 'end':
      return <Trans>Will they use it?</Trans>
    case 'leads':
      return <Trans>What leaves the house?</Trans>
  }
}

function Readers({ page }: { page: SafetyPage }) {
  if (page === 'leads') return <Trans>Only the case leads read this part.</Trans>
  return isPersonPart(page) || page === 'end' ? (
    <Trans>In their own words. The case leads read it, and everyone else only if they say yes.</Trans>
  ) : (
    <Trans>Everyone in the plan reads this part.</Trans>
  )
}
