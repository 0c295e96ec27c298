import { join } from 'node:path'
import { type BrowserContextOptions, chromium } from '@playwright/test'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { newSample, type TestSample } from '@holdfast/scenarios/family-case'
import { as } from '../apps/web/e2e/api-call.ts'
import { placeRules, WIDTH } from '../apps/web/gallery/goals.ts'
import { root } from '../scripts/root.ts'
import { chromiumOptions } from '../scripts/steps/chromium.ts'
import { PHONE } from './cold-browser.ts'
import { type FirstPage, measureFirstLoads } from './first-loads.ts'
import { startInstallation } from './installation.ts'
import { type Measurement, type PageFigure, worstOf } from './measurement.ts'
import { makeFamilyLarge } from './large-family.ts'
import { type Addresses, measurePublicPages, measureSamplePages, type Seen } from './phone-pages.ts'

/**
 * What the design asks of every page on a phone: the public pages, and those of the sample for the person who leads it, in Spanish,
 * too, and for a large family with long names.
 */
export default async function acceptance(): Promise<Measurement[]> {
  const { port, stop } = await startInstallation({
    settings: {
      WEB_DIST: join(root, 'apps/web/dist'),
      ATTEMPTS_PER_ADDRESS: '100000',
      REQUESTS_PER_ADDRESS: '100000',
      REQUESTS_PER_PERSON: '100000',
    },
  })
  const browser = await chromium.launch(chromiumOptions())
  const visitor: BrowserContextOptions = {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  }
  const newPage = async (options: BrowserContextOptions) => (await browser.newContext(options)).newPage()
  try {
    const page = await newPage({ ...visitor, serviceWorkers: 'block' })
    const { lead, organizationId, caseId, planId } = await newSample({
      guest: async () => ({ call: as(page) }),
    })
    const { caseUrl, planUrl } = addressesOf({ organizationId, caseId, planId })
    const { statements } = await lead.call(workspaceRoutes.get, { params: { organizationId, planId } })
    const signedIn = { ...visitor, storageState: await page.context().storageState() }
    const firstPages: FirstPage[] = [
      { page: 'public /', url: '/', kind: 'public', as: visitor },
      { page: 'public /sign-in', url: '/sign-in', kind: 'public', as: visitor },
      { page: 'case', url: caseUrl, kind: 'signed in', as: signedIn },
      { page: LETTER, url: `${planUrl}/statements/${statements[0]?.id}`, kind: 'signed in', as: signedIn },
    ]
    const figures = await measureFirstLoads(browser, firstPages)
    const asVisitor = { ...visitor, serviceWorkers: 'block' } as const
    const spanish = await newPage({ ...asVisitor, ...signedIn, locale: 'es-US' })
    await spanish.addInitScript(() => localStorage.setItem('holdfast.locale', 'es'))
    const large = await newPage(asVisitor)
    const ofLarge = await newSample({ guest: async () => ({ call: as(large) }) })
    await makeFamilyLarge(ofLarge)
    const seen = [
      (await measurePublicPages(await newPage(asVisitor))).flatMap(figuresOf),
      (await measureSamplePages(page, { caseUrl, planUrl })).flatMap(figuresOf),
      named('Spanish', (await measureSamplePages(spanish, { caseUrl, planUrl })).flatMap(figuresOf)),
      named('large family', (await measureSamplePages(large, addressesOf(ofLarge))).flatMap(figuresOf)),
    ]
    return worstOf([...seen.flat(), ...figures])
  } finally {
    await browser.close()
    await stop()
  }
}

const LETTER = 'plan/statements/:id'

type Ids = Pick<TestSample, 'organizationId' | 'caseId' | 'planId'>
const addressesOf = ({ organizationId, caseId, planId }: Ids): Addresses => ({
  caseUrl: `/o/${organizationId}/c/${caseId}`,
  planUrl: `/o/${organizationId}/p/${planId}`,
})

/** The figures with what was different in the names of their pages. */
const named = (what: string, figures: PageFigure[]): PageFigure[] =>
  figures.map((figure) => ({ ...figure, page: `${figure.page} (${what})` }))

function figuresOf(seen: Seen): PageFigure[] {
  const { name: page } = seen
  const opens = { what: 'pages that do not open', unit: 'pages', goal: 0, page } as const
  if ('failed' in seen) {
    console.error(`${page}: ${seen.failed}`)
    return [{ ...opens, value: 1 }]
  }
  const places = placeRules(page).map(({ figureOf, ...rule }) => ({ ...rule, page, value: figureOf(seen.measured) }))
  const widths = Object.entries(seen.wider).map(([width, value]) => ({
    what: `wider than ${width} px`,
    unit: WIDTH.unit,
    goal: WIDTH.goal,
    page,
    value,
  }))
  return [{ ...opens, value: 0 }, ...places, ...widths]
}
