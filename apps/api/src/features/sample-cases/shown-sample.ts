import { randomUUID } from 'node:crypto'
import { DAY } from '@holdfast/domain/shared/time'
import { LOCALES, type Locale } from '@holdfast/domain/text'
import { withTenant } from '../../db/with-tenant.ts'
import type { Api } from '../../http/bind.ts'
import { sessionCookieName } from '../../http/session-cookie.ts'
import type { Runtime } from '../../kernel/context.ts'
import { foundOrganization } from '../organizations/found-organization.ts'
import { makeSampleCase } from './make-sample-case.ts'
import { personaOf } from './sample-people.ts'
import { SAMPLE_CONTENT } from './sample-texts.ts'
import { newSampleGuest } from './sample-visitor.ts'

type Process = Pick<Api, 'app' | 'runtime'>
type Shown = { organizationId: string; caseId: string; planId: string; userId: string; madeAt: Date }

/**
 * The sample that everybody may look at in this language. One is made where there is none; one that is half as old as samples get is
 * shown once more while the next one is made, so that its day stays in the future.
 */
export async function shownSample(process: Process, locale: Locale): Promise<Shown> {
  const { database, config, now } = process.runtime
  const shown = await database.prisma.shownSample.findUnique({ where: { locale } })
  if (!shown) return once(process, locale)
  if (now().getTime() - shown.madeAt.getTime() > (config.SAMPLE_DAYS * DAY) / 2) renew(process, locale)
  return shown
}

/** Makes what is missing, so that the first visitor does not wait. What fails is made for whoever asks first. */
export async function prepareShownSamples(process: Process): Promise<void> {
  for (const locale of LOCALES)
    await shownSample(process, locale).catch((error: unknown) => reportFailure(process, error))
}

const reportFailure = ({ app }: Process, error: unknown): void => {
  if (error instanceof Error) app.log.warn({ code: error.name }, 'the sample could not be made')
}

const renew = (process: Process, locale: Locale): void =>
  void once(process, locale).catch((error: unknown) => reportFailure(process, error))

const underWay = new WeakMap<Runtime, Map<Locale, Promise<Shown>>>()

/** However many ask at the same moment, this process makes one. Where two processes make one each, the later one is shown. */
function once(process: Process, locale: Locale): Promise<Shown> {
  const ofThis = underWay.get(process.runtime) ?? new Map<Locale, Promise<Shown>>()
  underWay.set(process.runtime, ofThis)
  const making = ofThis.get(locale) ?? makeShownSample(process, locale).finally(() => ofThis.delete(locale))
  ofThis.set(locale, making)
  return making
}

async function makeShownSample({ app, runtime }: Process, locale: Locale): Promise<Shown> {
  const content = SAMPLE_CONTENT[locale]
  const browser = { runtime, locale, userAgent: undefined, browserId: randomUUID() }
  const { person, token } = await newSampleGuest(browser, content.people.karen.name)
  const founding = { kind: 'family', name: content.familyName, isSample: true } as const
  const organizationId = await foundOrganization({ runtime, person }, founding)
  const here = { ip: '127.0.0.1', locale }
  const visitor = personaOf(app, { ...here, cookie: `${sessionCookieName(runtime.config)}=${token}` })
  const newcomer = () => personaOf(app, here)
  const made = await makeSampleCase({ organizationId, content, visitor, newcomer, approach: 'johnson', locale })
  return show(runtime, { ...made, locale, userId: person.userId })
}

/** From now on its people read and change nothing, and everybody may look at it as its lead. */
async function show(runtime: Runtime, sample: Omit<Shown, 'madeAt'> & { locale: Locale }): Promise<Shown> {
  const { organizationId, userId, caseId, locale, ...rest } = sample
  const members = await withTenant(runtime.database, { organizationId, userId }, (tx) =>
    tx.caseMember.findMany({ where: { organizationId, caseId }, select: { userId: true } }),
  )
  const shown = { ...rest, organizationId, caseId, userId, madeAt: runtime.now() }
  await runtime.database.prisma.$transaction([
    runtime.database.prisma.user.updateMany({
      where: { id: { in: members.map((member) => member.userId) } },
      data: { readOnly: true },
    }),
    runtime.database.prisma.shownSample.upsert({ where: { locale }, create: { locale, ...shown }, update: shown }),
  ])
  return shown
}
