import { type CaseImport, caseImportRoutes } from '@holdfast/contracts/case-import'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ImportErrors } from './import-errors.tsx'

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
}

type Props = { organizationId: string }

/** How far the cases of a checked file are opened; asked again each second while a job does it. */
function Progress({ organizationId, found }: Props & { found: CaseImport }) {
  const key = ['case-imports', organizationId, found.id]
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => request(caseImportRoutes.get, { params: { organizationId, caseImportId: found.id } }),
    initialData: found,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })
  const { lines, errors, opened, known, state } = data
  const run = useMutation({
    mutationFn: () =>
      request(caseImportRoutes.run, {
        params: { organizationId, caseImportId: found.id },
        ifMatch: data.version,
      }),
    onSuccess: (started) => queryClient.setQueryData(key, started),
  })
  if (errors.length > 0) return <ImportErrors errors={errors} />
  return (
    <>
      <Notice tone={state === 'done' ? 'positive' : 'info'} live>
        <p>
          {state === 'checked' && (
            <Trans>Every line is right. Cases in the file: {lines}. Nothing is opened yet.</Trans>
          )}
          {state === 'running' && (
            <Trans>
              Opened: {opened} of {lines}.
            </Trans>
          )}
          {state === 'done' && (
            <Trans>
              Done. Opened: {opened}. Opened before: {known}.
            </Trans>
          )}
        </p>
      </Notice>
      <ProblemNotice error={run.error} />
      {state === 'checked' && (
        <div>
          <Button busy={run.isPending} onClick={() => run.mutate()}>
            <Trans>Open the cases</Trans>
          </Button>
        </div>
      )}
    </>
  )
}

/** A file of cases is checked first, and then taken in. */
export function CaseImports({ organizationId }: Props) {
  const { t } = useLingui()
  const [file, setFile] = useState<File | null>(null)
  const check = useMutation({
    mutationFn: async (given: File) =>
      request(caseImportRoutes.check, { params: { organizationId }, body: { file: await base64Of(given) } }),
  })
  return (
    <>
      <PageHeading lead={<Trans>The file is checked first. You become the interventionist of its cases.</Trans>}>
        <Trans>Import cases</Trans>
      </PageHeading>
      <FileField
        label={t`File`}
        hint={t`CSV from a spreadsheet, or JSON, of at most 500 cases. Columns: reference, alias, relationship, substances.`}
        accept=".csv,.json,.txt"
        onChange={(given) => {
          setFile(given)
          check.reset()
        }}
      />
      <div>
        <Button
          look={check.data ? 'quiet' : 'primary'}
          busy={check.isPending}
          onClick={() => file && check.mutate(file)}
        >
          <Trans>Check the file</Trans>
        </Button>
      </div>
      <ProblemNotice error={check.error} />
      {check.data && <Progress key={check.data.id} organizationId={organizationId} found={check.data} />}
    </>
  )
}
