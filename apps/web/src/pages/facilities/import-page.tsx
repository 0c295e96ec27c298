import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { QueryBoundary } from '../../api/query-boundary.tsx'
import { newestImportQuery } from '../../features/facilities/facilities.queries.ts'
import { CancelImport } from '../../features/facilities/cancel-import.tsx'
import { CheckedFile, type CheckedFileProps } from '../../features/facilities/checked-file.tsx'
import { UploadStep } from '../../features/facilities/upload-step.tsx'
import { ImportReport } from '../../features/facilities/import-report.tsx'
import { LoadFile } from '../../features/facilities/load-file.tsx'
import { useUpload } from '../../features/facilities/use-upload.ts'
import { Card } from '../../ui/card.tsx'
import { MainContent } from '../../ui/main-content.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'

function Step({ organizationId, current, ...fileOfPage }: CheckedFileProps) {
  const total = current.new + current.changed + current.same + current.kept
  switch (current.status) {
    case 'reading':
      if (current.interrupted) return null
      return (
        <Progress value={0} most={null}>
          <Trans>{current.linesRead} lines are read. Nothing is changed yet.</Trans>
        </Progress>
      )
    case 'checked':
      return <CheckedFile key={current.id} organizationId={organizationId} current={current} {...fileOfPage} />
    case 'loading':
      return (
        <Card next>
          <Progress value={current.linesLoaded} most={total}>
            <Trans>
              {current.linesLoaded} of {total} places are in. You can leave this page; it goes on.
            </Trans>
          </Progress>
          {current.interrupted ? (
            <>
              <Notice tone="caution" live>
                <p>
                  <Trans>It was cut off in the middle. What is in stays in, and nothing comes in twice.</Trans>
                </p>
              </Notice>
              <LoadFile organizationId={organizationId} current={current} />
            </>
          ) : (
            <CancelImport organizationId={organizationId} current={current} />
          )}
        </Card>
      )
    case 'done':
      return (
        <Card>
          <h2>
            <Trans>The places are in</Trans>
          </h2>
          <p role="status">
            <Trans>
              Added: {current.added}. Changed: {current.updated}. Refused lines: {current.refused}.
            </Trans>
          </p>
          <ImportReport organizationId={organizationId} current={current} />
          <div>
            <Link className="btn" to="/o/$organizationId/facilities" params={{ organizationId }}>
              <Trans>Search the directory</Trans>
            </Link>
          </div>
        </Card>
      )
    case 'canceled':
      if (current.asOf === null) return null
      return (
        <Notice live>
          <p>
            <Trans>
              The import was canceled. Places that were in by then stay: {current.added} added, {current.updated}{' '}
              changed.
            </Trans>
          </p>
        </Notice>
      )
    default:
      return null
  }
}

export default function ImportPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const query = useQuery(newestImportQuery({ organizationId }))
  const [file, setFile] = useState<File | null>(null)
  const upload = useUpload(organizationId)
  return (
    <QueryBoundary query={query}>
      {(current) => (
        <MainContent narrow>
          <PageHeading
            lead={
              <Trans>
                First you see what the file would change, then you decide. The same file twice changes nothing.
              </Trans>
            }
          >
            <Trans>Bring in a file</Trans>
          </PageHeading>
          <p>
            <Link to="/o/$organizationId/facilities" params={{ organizationId }}>
              <Trans>All places</Trans>
            </Link>
          </p>
          {current && (
            <Step organizationId={organizationId} current={current} file={file} onFile={setFile} upload={upload} />
          )}
          {(current?.status !== 'loading' || current.interrupted) && current?.status !== 'checked' && (
            <UploadStep current={current} onFile={setFile} upload={upload} />
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
