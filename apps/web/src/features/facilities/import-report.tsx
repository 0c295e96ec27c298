import { type FacilityImport, facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { Plural, Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { saveFile } from '../../api/save-file.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Props = { organizationId: string; current: FacilityImport }

const ENCODINGS = { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as const

/** What the file would change, in numbers; and each line that is refused, with the reason. */
export function ImportReport({ organizationId, current }: Props) {
  const unknown = Object.entries(current.unknown)
  return (
    <>
      <dl className="facts">
        <div>
          <dt>
            <Trans>New places</Trans>
          </dt>
          <dd>{current.new}</dd>
        </div>
        <div>
          <dt>
            <Trans>Changed places</Trans>
          </dt>
          <dd>{current.changed}</dd>
        </div>
        <div>
          <dt>
            <Trans>Same as before</Trans>
          </dt>
          <dd>{current.same}</dd>
        </div>
        <div>
          <dt>
            <Trans>Your own entries, left alone</Trans>
          </dt>
          <dd>{current.kept}</dd>
        </div>
        <div>
          <dt>
            <Trans>Refused lines</Trans>
          </dt>
          <dd>{current.refused}</dd>
        </div>
        {current.merged > 0 && (
          <div>
            <dt>
              <Trans>Lines about a place of a line before, their services kept together</Trans>
            </dt>
            <dd>{current.merged}</dd>
          </div>
        )}
        {current.zipsMended > 0 && (
          <div>
            <dt>
              <Trans>ZIP codes that had lost a zero, fixed</Trans>
            </dt>
            <dd>{current.zipsMended}</dd>
          </div>
        )}
        {current.encoding !== null && (
          <div>
            <dt>
              <Trans>Encoding of the letters</Trans>
            </dt>
            <dd>{ENCODINGS[current.encoding]}</dd>
          </div>
        )}
      </dl>
      {current.encoding === 'windows-1252' && (
        <p>
          <Trans>
            The file does not say how its letters are written. After the import, look whether names with an accent are
            right.
          </Trans>
        </p>
      )}
      {current.exportPage !== null && current.exportPages !== null && current.exportPages > 1 && (
        <p>
          <Trans>
            The file says that it is page {current.exportPage} of {current.exportPages}. Bring in the others after it.
          </Trans>
        </p>
      )}
      {unknown.length > 0 && (
        <Disclosure summary={<Trans>Services and levels that are not understood: {unknown.length}</Trans>}>
          <p className="muted">
            <Trans>
              Words are left away; a code such as TRICARE is kept as it is. A spreadsheet of the public file explains
              its codes by its key sheet; a level of care is understood as a number such as 3.5.
            </Trans>
          </p>
          <ul>
            {unknown.map(([word, times]) => (
              <li key={word}>
                {word} ({times})
              </li>
            ))}
          </ul>
          {current.unlisted > 0 && (
            <p>
              <Plural
                value={current.unlisted}
                one="And others that are not listed, # time."
                other="And others that are not listed, # times."
              />
            </p>
          )}
        </Disclosure>
      )}
      {current.refused > 0 && <RefusedLines organizationId={organizationId} current={current} />}
    </>
  )
}

function RefusedLines({ organizationId, current }: Props) {
  const params = { organizationId, importId: current.id }
  const lines = useQuery({
    queryKey: ['facilities', organizationId, 'imports', current.id, 'refused', current.refused],
    queryFn: () => request(facilityImportRoutes.lines, { params, query: { limit: 100 } }),
  })
  const download = useMutation({
    mutationFn: () => request(facilityImportRoutes.report, { params, query: {} }),
    onSuccess: (file) => saveFile(file, facilityImportRoutes.report.produces),
  })
  const shown = lines.data?.items ?? []
  const rest = current.refused - shown.length
  return (
    <Disclosure summary={<Trans>Refused lines, and why</Trans>}>
      <ul className="lines">
        {shown.map(({ line, name, reasons }) => (
          <li key={line}>
            <strong>
              <Trans>Line {line}</Trans>
            </strong>
            {name && ` · ${name}`}: {reasons.join(' ')}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Trans>And {rest} more. The report holds the first 1,000.</Trans>
        </p>
      )}
      <ProblemNotice error={download.error} />
      <div>
        <Button look="quiet" busy={download.isPending} onClick={() => download.mutate()}>
          <Trans>Save the report as a file</Trans>
        </Button>
      </div>
    </Disclosure>
  )
}
