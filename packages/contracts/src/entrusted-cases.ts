import { ENTRUSTING_SIDES, ENTRUSTING_STATES } from '@holdfast/domain/entrusted-cases/entrusting'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, id, name, page, paging, text, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const known = {
  id: id(),
  state: z.enum(ENTRUSTING_STATES),
  interventionist: z.string().nullable(),
  counted: z.boolean(),
  askedAt: time().nullable(),
  acceptedAt: time().nullable(),
  endedAt: time().nullable(),
  version: version(),
}

/** A link of a practice, and the case of a family that is looked after by it: without its name but for its interventionist. */
export const EntrustedCase = z
  .object({
    ...known,
    name: z.string(),
    link: z.string().nullable(),
    expiresAt: time(),
    caseCode: z.string().nullable(),
    askedBy: z.string(),
    words: z.string(),
    interventionistId: id().nullable(),
    case: z.object({ organizationId: id(), caseId: id() }).nullable(),
    can: z.object({ name: Can, end: Can }),
  })
  .meta({ id: 'EntrustedCase' })
/** As the practice sees it. */
export type EntrustedCase = z.infer<typeof EntrustedCase>

/** The practice that looks after the case of a family, or was asked to. */
export const CasePractice = z
  .object({
    ...known,
    practiceName: z.string(),
    endedBy: z.enum(ENTRUSTING_SIDES).nullable(),
    can: z.object({ end: Can }),
  })
  .meta({ id: 'CasePractice' })
/** As the family sees it. */
export type CasePractice = z.infer<typeof CasePractice>

const ofPractice = OrganizationParams.extend({ entrustedCaseId: id() })
const ofFamily = CaseParams.extend({ entrustedCaseId: id() })
const token = z.string().min(20).max(2000)
const cases = '/organizations/:organizationId/entrusted-cases' as const
const practices = '/organizations/:organizationId/cases/:caseId/practices' as const

/** A practice gives a link; a family asks with it, the practice names who looks after the case, and either side ends it at once. */
export const entrustedCaseRoutes = namedRoutes('entrustedCases', {
  list: route({
    method: 'GET',
    path: cases,
    summary: 'List cases that families entrust',
    description: 'In a practice. Its owner and admins see all, an interventionist those of their own.',
    access: 'organization',
    params: OrganizationParams,
    query: paging(50),
    response: page(EntrustedCase),
  }),
  offer: route({
    method: 'POST',
    path: cases,
    summary: 'Make a link for a family',
    description: 'For one case, within 14 days. There is no list of practices that families could look through.',
    access: 'organization',
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ name: name(80) }),
    response: EntrustedCase,
    problems: ['rule-refused'],
  }),
  appoint: route({
    method: 'PUT',
    path: `${cases}/:entrustedCaseId/interventionist`,
    summary: 'Name who looks after an entrusted case',
    description: 'Accepts it, or passes it on: the one before reads nothing from then on.',
    access: 'organization',
    params: ofPractice,
    body: z.strictObject({ organizationMemberId: id() }),
    response: EntrustedCase,
    problems: ['rule-refused'],
  }),
  end: route({
    method: 'DELETE',
    path: `${cases}/:entrustedCaseId`,
    summary: 'Give an entrusted case back',
    description: 'Or take the link back, or decline. Access ends at once.',
    access: 'organization',
    params: ofPractice,
    response: EntrustedCase,
    problems: ['rule-refused'],
  }),
  preview: route({
    method: 'POST',
    path: '/practice-link-previews',
    summary: 'Preview the link of a practice',
    location: null,
    access: 'public',
    body: z.strictObject({ token }),
    response: z.object({ practiceName: z.string(), region: z.string(), phone: z.string(), expiresAt: time() }),
    problems: ['link-not-valid', 'too-many-requests'],
  }),
  listOfCase: route({
    method: 'GET',
    path: practices,
    summary: 'List the practices of a case',
    access: 'case',
    params: CaseParams,
    query: paging(50),
    response: page(CasePractice),
  }),
  ask: route({
    method: 'POST',
    path: practices,
    summary: 'Ask a practice to look after a case',
    description: 'With its link; the case stays in the organization of the family.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({ token, words: text(500).default(''), counted: z.boolean().default(false) }),
    response: CasePractice,
    problems: ['link-not-valid', 'rule-refused', 'too-many-requests'],
  }),
  takeBack: route({
    method: 'DELETE',
    path: `${practices}/:entrustedCaseId`,
    summary: 'Take a case back from a practice',
    description: 'Access ends at once. What the practice counted stays without a name.',
    access: 'case',
    params: ofFamily,
    response: CasePractice,
    problems: ['rule-refused'],
  }),
})
