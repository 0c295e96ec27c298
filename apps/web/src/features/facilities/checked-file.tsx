import type { FacilityImport } from '@holdfast/contracts/facility-imports'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { goToItem } from '../../plan/go-to-item.ts'
import { Card } from '../../ui/card.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { ImportReport } from './import-report.tsx'
import { ASKED_COLUMN, ListColumns } from './list-columns.tsx'
import { LoadFile } from './load-file.tsx'
import type { UploadMutation } from './use-upload.ts'

/** The import, its file where this page still has it, and how the file is given again. */
export type CheckedFileProps = {
  organizationId: string
  current: FacilityImport
  file: File | null
  onFile: (file: File | null) => void
  upload: UploadMutation
}

/** What the file would change. Columns that somebody has changed are checked before anything is loaded. */
export function CheckedFile({ organizationId, current, ...given }: CheckedFileProps) {
  const { t } = useLingui()
  const [columns, setColumns] = useState(current.columns)
  const isChanged = columns.some(({ field }, at) => field !== current.columns[at]?.field)
  const lacksKey =
    columns.length > 0 && !(['name', 'zip'] as const).every((key) => columns.some(({ field }) => field === key))
  const form = useNeeded({
    columns: isChanged
      ? t`Check the file with the changed columns first.`
      : lacksKey && t`Say first which columns hold the name and the ZIP code.`,
  })
  const whenComplete = (send: () => void) => {
    form.whenComplete(send)
    if (isChanged || lacksKey) goToItem(ASKED_COLUMN)
  }
  return (
    <>
      {columns.length > 0 && (
        <ListColumns
          columns={columns}
          onChange={setColumns}
          lacksKey={lacksKey}
          isChanged={isChanged}
          problem={form.missing('columns')}
          current={current}
          {...given}
        />
      )}
      <Card next={!lacksKey}>
        <h2>
          <Trans>This is what the file would change</Trans>
        </h2>
        <ImportReport organizationId={organizationId} current={current} />
        <LoadFile organizationId={organizationId} current={current} whenComplete={whenComplete} />
      </Card>
    </>
  )
}
