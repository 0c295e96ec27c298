import type { FacilityImport } from '@holdfast/contracts/facility-imports'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import type { UploadMutation } from './use-upload.ts'

/** What a file of places can be called. */
export const ACCEPTED_FILES = '.xlsx,.csv,.tsv,.txt,.json,.gz'

type Props = {
  current: FacilityImport | null
  onFile: (file: File) => void
  upload: UploadMutation
}

/** Chooses the file and has it judged; nothing is changed by that. */
export function UploadStep({ current, onFile, upload }: Props) {
  const { t } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const form = useNeeded({ file: file === null && t`Choose a file first.` })
  const send = () => {
    if (file === null) return
    onFile(file)
    upload.mutate({ file, open: current })
  }
  return (
    <Form onSubmit={() => form.whenComplete(send)}>
      <FileField
        label={t`The file`}
        hint={t`The spreadsheet or the JSON export of findtreatment.gov, or a list of your own with a line of headers such as Name, Address, City, State, ZIP, Phone. As .xlsx or .csv, at most 128 MB.`}
        accept={ACCEPTED_FILES}
        disabled={upload.isPending}
        onChange={setFile}
        problem={form.missing('file')}
      />
      <ProblemNotice error={upload.error} />
      <div>
        <Button type="submit" busy={upload.isPending}>
          <Trans>Check this file</Trans>
        </Button>
      </div>
      {upload.isPending && (
        <p role="status">
          <Trans>The file is on its way. Nothing is changed yet.</Trans>
        </p>
      )}
    </Form>
  )
}
