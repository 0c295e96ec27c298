import { RETAINED, type Retained } from '@holdfast/domain/organizations/settings'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import type { SettingsStep } from './settings-steps.ts'
import { useRetentionWords } from './use-retention-words.ts'
import { useSaveOrganization } from './use-save-organization.ts'

const USUAL = [1, 3, 6, 12, 24, 36, 60, 84, 120]

/** How long the practice keeps what, as a rule that its families read. */
export function RetentionForm({ organization, onDone }: SettingsStep) {
  const { names, said } = useRetentionWords()
  const [retention, setRetention] = useState(organization.retention)
  const save = useSaveOrganization(organization, onDone)
  const choose = (kind: Retained, given: string) => {
    const { [kind]: _, ...others } = retention
    setRetention(given === '' ? others : { ...others, [kind]: Number(given) })
  }
  const optionsOf = (kind: Retained) => {
    const now = retention[kind]
    const months = [...new Set(now === undefined ? USUAL : [...USUAL, now])].toSorted((a, b) => a - b)
    return [{ value: '', label: said(undefined) }, ...months.map((one) => ({ value: String(one), label: said(one) }))]
  }
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Your families read this rule. Each night it erases the closed cases whose time is over, with everything in
            them. A hold keeps a case from it, and the account of disclosures is kept three years.
          </Trans>
        }
      >
        <Trans>How long do you keep things?</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => save.mutate({ retention })}>
        {RETAINED.map((kind) => (
          <Select
            key={kind}
            label={names[kind]}
            value={retention[kind] === undefined ? '' : String(retention[kind])}
            options={optionsOf(kind)}
            onChange={(given) => choose(kind, given)}
          />
        ))}
        <ProblemNotice error={save.error} />
        <div>
          <Button type="submit" busy={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
