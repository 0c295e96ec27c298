import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { forPlan, facilitySearchOf } from '../features/facilities/facility-search.ts'
import { reportSearchOf } from '../features/outcome-report/report-search.ts'
import { practiceSearchOf } from '../features/rehearsals/practice-search.ts'
import { letterSearchOf } from '../features/statements/letter-search.ts'
import { AppFailed, PageFailed, PartFailed } from './page-failed.tsx'
import { Shell } from './shell.tsx'
import { signInSearchOf } from './sign-in-search.ts'
import { startSearchOf } from './start-search.ts'
import { stepSearchOf } from './step-search.ts'
import { PUBLIC_PAGES, type LoadPage } from './public-pages.ts'
import { type Catalog, loadMessages } from '../i18n/locale.ts'
import { useContentOverrides } from '../i18n/override-state.ts'

// a page is drawn anew when the organization's content overrides arrive or change
const withContentOverrides = (Page: React.ComponentType) =>
  function PageWithContentOverrides() {
    useContentOverrides()
    return <Page />
  }
// the texts of these are there as soon as the app is
const firstPage = (load: LoadPage) =>
  lazyRouteComponent(async () => ({ default: withContentOverrides((await load()).default) }))
const page = (texts: Catalog, load: LoadPage) =>
  lazyRouteComponent(async () => {
    const [{ default: Page }] = await Promise.all([load(), loadMessages(texts)])
    return { default: withContentOverrides(Page) }
  })

const root = createRootRoute({
  component: Shell,
  errorComponent: AppFailed,
  notFoundComponent: lazyRouteComponent(() => import('../pages/public/not-found-page.tsx')),
})
const at = <const P extends string>(path: P, texts: Catalog, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, component: page(texts, load) })

// pages that show one of several things of themselves
const stepped = <const P extends string>(path: P, texts: Catalog, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, validateSearch: stepSearchOf, component: page(texts, load) })

const first = <const P extends string>(path: P, load: LoadPage) =>
  createRoute({ getParentRoute: () => root, path, component: firstPage(load) })

const publicRoute = <const P extends keyof typeof PUBLIC_PAGES>(path: P) =>
  createRoute({ getParentRoute: () => root, path, component: firstPage(PUBLIC_PAGES[path]) })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearchOf,
  component: firstPage(PUBLIC_PAGES['/sign-in']),
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  validateSearch: startSearchOf,
  component: firstPage(() => import('../pages/start-page.tsx')),
})

const places = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities',
  validateSearch: facilitySearchOf,
  component: page('offers', () => import('../pages/facilities/facilities-page.tsx')),
})
const place = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities/$facilityId',
  validateSearch: forPlan,
  component: page('offers', () => import('../pages/facilities/facility-page.tsx')),
})

const newPlace = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/facilities/new',
  validateSearch: forPlan,
  component: page('offers', () => import('../pages/facilities/new-facility-page.tsx')),
})

const outcomes = createRoute({
  getParentRoute: () => root,
  path: '/o/$organizationId/outcomes',
  validateSearch: reportSearchOf,
  component: page('cases', () => import('../pages/outcome-report-page.tsx')),
})

const plan = first('/o/$organizationId/p/$planId', () => import('../pages/plan/plan-layout.tsx'))
const section = <const P extends string>(path: P, texts: Catalog, load: LoadPage) =>
  createRoute({ getParentRoute: () => plan, path, component: page(texts, load), errorComponent: PartFailed })

// pages that show one question, or one of several, of themselves
const searched = <const P extends string, S>(
  path: P,
  validateSearch: (given: Record<string, unknown>) => S,
  texts: Catalog,
  load: LoadPage,
) =>
  createRoute({
    getParentRoute: () => plan,
    path,
    validateSearch,
    component: page(texts, load),
    errorComponent: PartFailed,
  })

const routes = root.addChildren([
  publicRoute('/'),
  publicRoute('/sign-up'),
  signIn,
  publicRoute('/reset'),
  publicRoute('/confirm'),
  publicRoute('/no-emails'),
  stepped('/account', 'cases', () => import('../pages/account/account-page.tsx')),
  stepped('/account/tokens', 'cases', () => import('../pages/account/access-tokens-page.tsx')),
  stepped('/account/delete', 'cases', () => import('../pages/account/delete-account-page.tsx')),
  publicRoute('/sample'),
  publicRoute('/invited'),
  publicRoute('/join'),
  publicRoute('/join-organization'),
  publicRoute('/disclosure'),
  publicRoute('/return'),
  at('/crisis', 'safety', () => import('../pages/crisis-page.tsx')),
  stepped('/learn', 'safety', () => import('../pages/learn-page.tsx')),
  at('/cards', 'safety', () => import('../pages/cards-page.tsx')),
  first('/home', () => import('../pages/home-page.tsx')),
  start,
  at('/hand-over', 'cases', () => import('../pages/hand-over-page.tsx')),
  at('/entrust', 'cases', () => import('../pages/entrust-page.tsx')),
  at('/practice', 'cases', () => import('../pages/new-practice-page.tsx')),
  at('/o/$organizationId', 'cases', () => import('../pages/organization-page.tsx')),
  at('/o/$organizationId/cases', 'cases', () => import('../pages/practice-cases-page.tsx')),
  stepped('/o/$organizationId/settings', 'cases', () => import('../pages/organization-settings-page.tsx')),
  at('/o/$organizationId/crisis', 'safety', () => import('../pages/crisis-page.tsx')),
  stepped('/o/$organizationId/crisis-contacts', 'safety', () => import('../pages/crisis-contacts-page.tsx')),
  outcomes,
  stepped('/o/$organizationId/members', 'cases', () => import('../pages/organization-members-page.tsx')),
  stepped('/o/$organizationId/entrusted', 'cases', () => import('../pages/entrusted-cases-page.tsx')),
  stepped('/o/$organizationId/webhooks', 'cases', () => import('../pages/webhooks-page.tsx')),
  at('/o/$organizationId/case-import', 'cases', () => import('../pages/case-import-page.tsx')),
  stepped('/o/$organizationId/programs', 'cases', () => import('../pages/programs-page.tsx')),
  at('/o/$organizationId/deletion', 'cases', () => import('../pages/organization-deletion-page.tsx')),
  stepped('/o/$organizationId/retention', 'cases', () => import('../pages/retention-page.tsx')),
  stepped('/o/$organizationId/c/$caseId/hold', 'cases', () => import('../pages/hold-page.tsx')),
  stepped('/o/$organizationId/intake', 'cases', () => import('../pages/intake-questions-page.tsx')),
  stepped('/o/$organizationId/emergency', 'cases', () => import('../pages/emergency-page.tsx')),
  at('/o/$organizationId/conduct', 'cases', () => import('../pages/conduct-page.tsx')),
  at('/o/$organizationId/audit', 'cases', () => import('../pages/audit-page.tsx')),
  at('/o/$organizationId/content', 'cases', () => import('../pages/content-page.tsx')),
  first('/o/$organizationId/c/$caseId', () => import('../pages/case-page.tsx')),
  at('/o/$organizationId/c/$caseId/more', 'cases', () => import('../pages/case-more-page.tsx')),
  at('/o/$organizationId/c/$caseId/first-call', 'cases', () => import('../pages/first-call-page.tsx')),
  at('/o/$organizationId/c/$caseId/intake', 'cases', () => import('../pages/intake-page.tsx')),
  at('/o/$organizationId/c/$caseId/before', 'cases', () => import('../pages/prior-attempts-page.tsx')),
  stepped('/o/$organizationId/c/$caseId/tasks', 'cases', () => import('../pages/tasks-page.tsx')),
  stepped('/o/$organizationId/c/$caseId/consents', 'cases', () => import('../pages/consents-page.tsx')),
  at('/o/$organizationId/c/$caseId/erase', 'cases', () => import('../pages/erase-case-page.tsx')),
  at('/o/$organizationId/c/$caseId/history', 'cases', () => import('../pages/history-page.tsx')),
  at('/o/$organizationId/c/$caseId/views', 'cases', () => import('../pages/views-page.tsx')),
  at('/o/$organizationId/p/$planId/run', 'day', () => import('../pages/run-page.tsx')),
  places,
  at('/o/$organizationId/facilities/import', 'offers', () => import('../pages/facilities/import-page.tsx')),
  newPlace,
  place,
  plan.addChildren([
    section('/', 'after', () => import('../pages/plan/overview-page.tsx')),
    section('/approach', 'after', () => import('../pages/plan/approach-page.tsx')),
    section('/people', 'people', () => import('../pages/plan/people-page.tsx')),
    searched('/people/about-me', stepSearchOf, 'people', () => import('../pages/plan/about-me-page.tsx')),
    searched('/people/my-safety', stepSearchOf, 'people', () => import('../pages/plan/my-safety-page.tsx')),
    section('/people/safety', 'people', () => import('../pages/plan/safety-answers-page.tsx')),
    searched('/learn', stepSearchOf, 'people', () => import('../pages/plan/learn-page.tsx')),
    section('/people/awareness', 'people', () => import('../pages/plan/awareness-page.tsx')),
    section('/people/$participantId', 'people', () => import('../pages/plan/person-page.tsx')),
    section('/sobriety', 'safety', () => import('../pages/plan/sobriety-page.tsx')),
    section('/sobriety/edit', 'safety', () => import('../pages/plan/sobriety-edit-page.tsx')),
    section('/day', 'day', () => import('../pages/plan/day-page.tsx')),
    section('/day/check', 'safety', () => import('../pages/plan/check-page.tsx')),
    section('/day/look', 'day', () => import('../pages/plan/look-page.tsx')),
    section('/day/lock', 'day', () => import('../pages/plan/lock-page.tsx')),
    section('/day/eve', 'day', () => import('../pages/plan/eve-page.tsx')),
    section('/outcome', 'after', () => import('../pages/plan/outcome-page.tsx')),
    section('/outcome/edit', 'after', () => import('../pages/plan/outcome-edit-page.tsx')),
    section('/follow-through', 'after', () => import('../pages/plan/follow-through-page.tsx')),
    section('/review', 'after', () => import('../pages/plan/review-page.tsx')),
    section('/compare', 'after', () => import('../pages/plan/compare-page.tsx')),
    section('/risk', 'safety', () => import('../pages/plan/risk-page.tsx')),
    section('/risk/questions', 'safety', () => import('../pages/plan/risk-questions-page.tsx')),
    section('/risk/signature', 'safety', () => import('../pages/plan/risk-signature-page.tsx')),
    section('/safety', 'safety', () => import('../pages/plan/safety-page.tsx')),
    section('/safety/parts', 'safety', () => import('../pages/plan/safety-parts-page.tsx')),
    section('/safety/history', 'safety', () => import('../pages/plan/safety-history-page.tsx')),
    section('/safety/edit', 'safety', () => import('../pages/plan/safety-edit-page.tsx')),
    section('/safety/card', 'safety', () => import('../pages/plan/emergency-card-page.tsx')),
    section('/needs', 'safety', () => import('../pages/plan/accommodations-page.tsx')),
    section('/risk/steps', 'safety', () => import('../pages/plan/risk-steps-page.tsx')),
    section('/risk/history', 'safety', () => import('../pages/plan/risk-history-page.tsx')),
    section('/risk/substances', 'safety', () => import('../pages/plan/substances-page.tsx')),
    section('/contingencies', 'offers', () => import('../pages/plan/contingencies-page.tsx')),
    section('/contingencies/new', 'offers', () => import('../pages/plan/new-contingency-page.tsx')),
    section('/contingencies/excuses', 'offers', () => import('../pages/plan/excuses-page.tsx')),
    section('/contingencies/excuses/$excuseId', 'offers', () => import('../pages/plan/excuse-page.tsx')),
    section('/contingencies/$contingencyId', 'offers', () => import('../pages/plan/contingency-page.tsx')),
    section('/contingencies/catalog', 'offers', () => import('../pages/plan/contingency-catalog-page.tsx')),
    searched('/logistics', stepSearchOf, 'day', () => import('../pages/plan/logistics-page.tsx')),
    searched('/logistics/transport', stepSearchOf, 'day', () => import('../pages/plan/transport-page.tsx')),
    section('/logistics/arrival', 'day', () => import('../pages/plan/arrival-page.tsx')),
    section('/logistics/afterwards', 'day', () => import('../pages/plan/afterwards-page.tsx')),
    section('/logistics/seating', 'day', () => import('../pages/plan/seating-page.tsx')),
    section('/logistics/poll', 'day', () => import('../pages/plan/poll-page.tsx')),
    section('/logistics/home', 'day', () => import('../pages/plan/home-arrangements-page.tsx')),
    searched('/logistics/lists', stepSearchOf, 'day', () => import('../pages/plan/lists-page.tsx')),
    searched('/rehearsals', practiceSearchOf, 'letters', () => import('../pages/plan/rehearsals-page.tsx')),
    searched('/statements', letterSearchOf, 'letters', () => import('../pages/plan/statements-page.tsx')),
    section('/statements/order', 'letters', () => import('../pages/plan/speaking-order-page.tsx')),
    searched('/statements/$statementId', letterSearchOf, 'letters', () => import('../pages/plan/statement-page.tsx')),
    section('/consequences', 'offers', () => import('../pages/plan/consequences-page.tsx')),
    section('/consequences/new', 'offers', () => import('../pages/plan/new-consequence-page.tsx')),
    section('/consequences/supports', 'offers', () => import('../pages/plan/supports-page.tsx')),
    section('/consequences/together', 'offers', () => import('../pages/plan/together-page.tsx')),
    section('/consequences/$consequenceId', 'offers', () => import('../pages/plan/consequence-page.tsx')),
    section('/consequences/$consequenceId/edit', 'offers', () => import('../pages/plan/consequence-edit-page.tsx')),
    section('/versions', 'after', () => import('../pages/plan/versions-page.tsx')),
    section('/print', 'after', () => import('../pages/plan/print-page.tsx')),
    searched('/treatment', stepSearchOf, 'offers', () => import('../pages/plan/treatment-page.tsx')),
    section('/treatment/compare', 'offers', () => import('../pages/plan/compare-treatment-options-page.tsx')),
    section('/treatment/$treatmentOptionId', 'offers', () => import('../pages/plan/place-page.tsx')),
    section('/treatment/$treatmentOptionId/call', 'offers', () => import('../pages/plan/call-place-page.tsx')),
  ]),
])

/** Every page, one line each; each is loaded when it is opened. Neutral paths: no names, no case words. Made once for a page load. */
export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: PageFailed,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
