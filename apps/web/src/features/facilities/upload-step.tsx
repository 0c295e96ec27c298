import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Form } from '../../ui/form.tsx'
import { refreshFacilities } from './facilities.queries.ts'

/** Text shrinks to a tenth on its way; a spreadsheet is packed already. */
async function packed(file: File): Promise<Blob> {
  if (/\.(xlsx|gz)$/i.test(file.name) || typeof CompressionStream === 'undefined') return file
  return new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

/** Chooses the file and has it judged; nothing is changed by that. */
export function UploadStep({ organizationId, current }: { organizationId: string; current: FacilityImport | null }) {
  const { t } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const give = useMutation({
    mutationFn: async (chosen: File) => {
      const open = current?.can.upload.allowed
        ? current
        : await request(facilityImportRoutes.create, { params: { organizationId }, body: {} })
      const params = { organizationId, importId: open.id }
      // the page watches from here on
      window.setTimeout(() => void refreshFacilities(), 500)
      return request(facilityImportRoutes.upload, { params, ifMatch: open.version, body: await packed(chosen) })
    },
    onSettled: refreshFacilities,
  })
  return (
    <Form
      onSubmit={() => {
        if (file) give.mutate(file)
      }}
    >
      <FileField
        label={t`The file`}
        hint={t`The spreadsheet (.xlsx, or saved as .csv) or the JSON export of findtreatment.gov. At most 128 MB.`}
        accept=".xlsx,.csv,.json,.gz"
        disabled={give.isPending}
        onChange={setFile}
      />
      <ProblemNotice error={give.error} />
      <div>
        <Button type="submit" busy={give.isPending} whyNot={file ? undefined : t`Choose a file first.`}>
          <Trans>Check this file</Trans>
        </Button>
      </div>
      {give.isPending && (
        <p role="status">
          <Trans>The file is on its way. Nothing is changed yet.</Trans>
        </p>
      )}
    </Form>
  )
}
