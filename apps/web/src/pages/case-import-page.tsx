import { useParams } from '@tanstack/react-router'
import { CaseImports } from '../features/case-import/case-import.tsx'
import { MainContent } from '../ui/main-content.tsx'

/** Cases of another program, taken in from a file. */
export default function CaseImportPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  return (
    <MainContent narrow>
      <CaseImports organizationId={organizationId} />
    </MainContent>
  )
}
