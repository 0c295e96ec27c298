import type { FacilityImport } from '@holdfast/contracts/facility-imports'
import { LIST_FIELDS, type ListField } from '@holdfast/domain/facilities/list-column'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { ACCEPTED_FILES } from './upload-step.tsx'
import type { UploadMutation } from './use-upload.ts'

/** The column that has to be looked at before the file can be imported, as `goToItem` finds it. */
export const ASKED_COLUMN = 'column'

type Columns = FacilityImport['columns']
type Props = {
  current: FacilityImport
  columns: Columns
  onChange: (columns: Columns) => void
  /** Whether no column holds the name, or none the ZIP code. */
  lacksKey: boolean
  isChanged: boolean
  /** What stands between the columns and the import, once somebody tried to import. */
  problem: string | undefined
  file: File | null
  onFile: (file: File | null) => void
  upload: UploadMutation
}

/** What each column of an own list holds. Changed, the file is read once more; it is not kept on the server. */
export function ListColumns({ current, columns, onChange, lacksKey, isChanged, problem, file, onFile, upload }: Props) {
  const { t } = useLingui()
  const labels = useFieldLabels()
  const [wasThere] = useState(file !== null)
  const leftOut = columns.filter(({ field }) => field === null).map(({ header }) => header)
  const options = [
    { value: '' as const, label: t`Leave it out` },
    ...LIST_FIELDS.map((field) => ({ value: field, label: labels[field] })),
  ]
  const again = columns.findIndex(
    ({ field }, at) => field !== null && columns.findIndex((one) => one.field === field) < at,
  )
  const form = useNeeded({
    columns:
      again >= 0 ? t`Another column holds the same. Leave one of them out.` : !isChanged && t`Change a column first.`,
    file: file === null && t`Choose the file again first.`,
  })
  // one thing at a time: whoever checks the columns is led to the file
  const before = form.missing('file') ? undefined : problem
  // the column that is asked for: one that repeats another, one that is left out, or the first
  const asked = again >= 0 ? again : Math.max(0, columns.map(({ field }) => field).indexOf(null))
  return (
    <Card next={lacksKey}>
      <h2>
        <Trans>What the columns of your list hold</Trans>
      </h2>
      {lacksKey && (
        <Notice tone="caution">
          <p>
            <Trans>Say which column holds the name of the place, and which the ZIP code.</Trans>
          </p>
        </Notice>
      )}
      {leftOut.length > 0 && (
        <p>
          <Trans>Left out: {leftOut.join(', ')}.</Trans>
        </p>
      )}
      <Form onSubmit={() => form.whenComplete(() => file && upload.mutate({ file, open: current, columns }))}>
        <div className="side-by-side">
          {columns.map(({ header, field }, at) => (
            <Select<ListField | ''>
              key={header}
              fieldName={at === asked ? ASKED_COLUMN : undefined}
              label={header}
              value={field ?? ''}
              options={options}
              problem={at === asked ? (form.missing('columns') ?? before) : undefined}
              onChange={(chosen) => onChange(columns.with(at, { header, field: chosen === '' ? null : chosen }))}
            />
          ))}
        </div>
        {!wasThere && (
          <FileField
            label={t`The same file again`}
            hint={t`It is read with the columns as they are above.`}
            accept={ACCEPTED_FILES}
            disabled={upload.isPending}
            onChange={onFile}
            problem={form.missing('file')}
          />
        )}
        <ProblemNotice error={upload.error} />
        <div>
          <Button type="submit" look="quiet" busy={upload.isPending}>
            <Trans>Check the file with these columns</Trans>
          </Button>
        </div>
      </Form>
    </Card>
  )
}

function useFieldLabels(): Record<ListField, string> {
  const { t } = useLingui()
  return {
    name: t`Name of the place`,
    secondName: t`Second part of the name`,
    street: t`Street`,
    secondStreet: t`Second line of the street`,
    city: t`City`,
    state: t`State`,
    zip: t`ZIP code`,
    phone: t`Phone`,
    intakePhone: t`Phone of the admissions desk`,
    hotline: t`Hotline`,
    website: t`Website`,
    latitude: t`Latitude`,
    longitude: t`Longitude`,
    level: t`Level of care`,
    notes: t`Notes`,
  }
}
