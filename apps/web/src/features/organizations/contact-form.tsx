import type { Organization } from '@holdfast/contracts/organizations'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import type { SettingsStep } from './settings-steps.ts'
import { useSaveOrganization } from './use-save-organization.ts'

/** How families reach the practice: a name, a number, the hours, and how soon somebody answers (S0.32). */
export function ContactForm({ organization, onDone }: SettingsStep) {
  const { t } = useLingui()
  const [contact, setContact, clear] = usePersistedState(`practice.contact.${organization.id}`, organization.contact)
  const save = useSaveOrganization(organization, () => {
    clear()
    onDone()
  })
  const field = (name: keyof Organization['contact']) => ({
    value: contact[name],
    onChange: (given: string) => setContact({ ...contact, [name]: given }),
    problem: fieldProblem(save.error, `contact/${name}`),
  })
  return (
    <>
      <PageHeading>
        <Trans>How do families reach you?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => save.mutate({ contact })}>
        <TextField label={t`Whom they ask for`} {...field('name')} />
        <TextField label={t`Telephone number`} type="tel" {...field('phone')} />
        <TextField label={t`Hours`} hint={t`For example Mon to Fri, 9 to 5.`} {...field('hours')} />
        <TextField label={t`How soon you answer`} hint={t`For example the same day.`} {...field('reply')} />
        <WhoSees>
          <Trans>
            Your families read it under Help, without a network too. In an emergency they call the numbers above it.
          </Trans>
        </WhoSees>
        {!fieldProblem(save.error, 'contact/phone') && <ProblemNotice error={save.error} />}
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
