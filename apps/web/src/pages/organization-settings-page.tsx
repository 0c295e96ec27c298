import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { organizationQuery } from '../api/organization-query.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { AboutForm } from '../features/organizations/about-form.tsx'
import { AllSettings } from '../features/organizations/all-settings.tsx'
import { BrandingForm } from '../features/organizations/branding-form.tsx'
import { ConductForm } from '../features/organizations/conduct-form.tsx'
import { ContactForm } from '../features/organizations/contact-form.tsx'
import { ModulesForm } from '../features/organizations/modules-form.tsx'
import { RetentionForm } from '../features/organizations/retention-form.tsx'
import { MainContent } from '../ui/main-content.tsx'

const FORMS = {
  contact: ContactForm,
  about: AboutForm,
  branding: BrandingForm,
  retention: RetentionForm,
  modules: ModulesForm,
  conduct: ConductForm,
}
const isForm = (step: unknown): step is keyof typeof FORMS => typeof step === 'string' && Object.hasOwn(FORMS, step)

/** How families reach the practice, what it says of itself, and its rules. */
export default function OrganizationSettingsPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const organization = useQuery(organizationQuery(organizationId))
  const onDone = () => void navigate({ to: '/o/$organizationId/settings', params: { organizationId } })
  return (
    <QueryBoundary query={organization}>
      {(known) => {
        const Step = isForm(step) && organizationAllows('organization.edit', known.role) ? FORMS[step] : undefined
        return (
          <MainContent key={step ?? ''} narrow>
            {Step ? <Step organization={known} onDone={onDone} /> : <AllSettings organization={known} />}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
