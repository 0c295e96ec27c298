import type { Organization } from '@holdfast/contracts/organizations'
import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { RowWords } from '../../ui/row-words.tsx'

/** The pages of an organization that this reader may open. */
export function PracticeRows({ organization }: { organization: Organization }) {
  const { id, role, contact } = organization
  const params = { organizationId: id }
  const readsTexts = organizationAllows('content.read', role)
  return (
    <ul className="group">
      {organization.kind === 'practice' && organizationAllows('caseload.oversee', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/cases" params={params}>
            <RowWords
              icon="briefcase"
              name={<Trans>Nobody is forgotten</Trans>}
              about={<Trans>Cases that ask for somebody; no case is opened</Trans>}
            />
          </Link>
        </li>
      )}
      {organization.kind === 'practice' && organizationAllows('entrusted_case.read', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/entrusted" params={params}>
            <RowWords
              icon="hand-heart"
              name={<Trans>Families’ own cases</Trans>}
              about={<Trans>A family has you look after its case</Trans>}
            />
          </Link>
        </li>
      )}
      <li>
        <Link className="task" to="/o/$organizationId/members" params={params}>
          <RowWords icon="users" name={<Trans>Colleagues</Trans>} about={<Trans>Who is here, and as what</Trans>} />
        </Link>
      </li>
      {organization.kind === 'practice' && organizationAllows('conduct.read', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/conduct" params={params}>
            <RowWords
              icon="hand-heart"
              name={<Trans>Code of conduct</Trans>}
              about={<Trans>What everybody here promises to the families</Trans>}
            />
          </Link>
        </li>
      )}
      <li>
        <Link className="task" to="/o/$organizationId/settings" params={params}>
          <RowWords
            icon="phone"
            name={<Trans>Contact and rules</Trans>}
            about={contact.phone || <Trans>No telephone number for families yet</Trans>}
          />
        </Link>
      </li>
      {organization.kind === 'practice' && organizationAllows('content.edit', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/intake" params={params}>
            <RowWords
              icon="list"
              name={<Trans>Your own questions</Trans>}
              about={<Trans>What you ask at the beginning of a case</Trans>}
            />
          </Link>
        </li>
      )}
      {organizationAllows('outcome_report.read', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/outcomes" params={params}>
            <RowWords
              icon="chart-column"
              name={<Trans>Outcomes</Trans>}
              about={<Trans>How attempts went, without a name</Trans>}
            />
          </Link>
        </li>
      )}
      {organizationAllows('facility.read', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/facilities" params={params}>
            <RowWords icon="bed" name={<Trans>Treatment places</Trans>} />
          </Link>
        </li>
      )}
      {readsTexts && (
        <>
          <li>
            <Link className="task" to="/o/$organizationId/content" params={params}>
              <RowWords name={<Trans>Texts</Trans>} about={<Trans>What your cases are told</Trans>} />
            </Link>
          </li>
          <li>
            <Link className="task" to="/o/$organizationId/crisis-contacts" params={params}>
              <RowWords icon="life-buoy" name={<Trans>Crisis numbers</Trans>} />
            </Link>
          </li>
        </>
      )}
      {organization.kind === 'practice' && organizationAllows('emergency_access.begin', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/emergency" params={params}>
            <RowWords
              icon="life-buoy"
              name={<Trans>In an emergency</Trans>}
              about={<Trans>Open what safety needs of a case that is not yours</Trans>}
            />
          </Link>
        </li>
      )}
      {organization.kind === 'practice' && organizationAllows('organization.edit', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/programs" params={params}>
            <RowWords icon="key-round" name={<Trans>Programs</Trans>} about={<Trans>What calls by itself</Trans>} />
          </Link>
        </li>
      )}
      {organization.kind === 'practice' && organizationAllows('hold.set', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/retention" params={params}>
            <RowWords
              icon="file-check"
              name={<Trans>What is kept</Trans>}
              about={<Trans>What the rule erases next, and what is on hold</Trans>}
            />
          </Link>
        </li>
      )}
      {organization.kind === 'practice' && organizationAllows('organization.delete', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/deletion" params={params}>
            <RowWords name={<Trans>Delete this practice</Trans>} about={<Trans>What it means is said first</Trans>} />
          </Link>
        </li>
      )}
      {organizationAllows('audit.read', role) && (
        <li>
          <Link className="task" to="/o/$organizationId/audit" params={params}>
            <RowWords icon="eye" name={<Trans>Who did what</Trans>} about={<Trans>Without a name of a family</Trans>} />
          </Link>
        </li>
      )}
    </ul>
  )
}
