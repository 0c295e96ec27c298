import { firstLocale } from '../i18n/first-locale.ts'
import { deviceId } from './device-id.ts'

const API = '/api/v1'
/** How long an answer counts that was asked for before the app was there, in milliseconds. */
const GOOD_FOR = 10_000

const asked = new Map<string, { answer: Promise<Response>; at: number }>()

function ask(url: string): Promise<Response> {
  const headers = { accept: 'application/json', 'accept-language': firstLocale(), 'x-device-id': deviceId }
  const answer = fetch(url, { headers, cache: 'no-store' })
  // whoever takes it hears of it
  answer.catch(() => undefined)
  asked.set(url, { answer, at: Date.now() })
  return answer
}

const bodyOf = async <T>(answer: Promise<Response>): Promise<T | undefined> => {
  const response = await answer
  return response.ok ? ((await response.clone().json()) as T) : undefined
}

async function askForPlanOf(organization: string, caseUrl: string): Promise<void> {
  const found = await bodyOf<{ currentPlan: { id: string } | null }>(ask(caseUrl))
  if (found?.currentPlan) void ask(`${organization}/plans/${found.currentPlan.id}`)
}

async function askForCases(): Promise<void> {
  const found = await bodyOf<{ items: { id: string }[] }>(ask(`${API}/organizations`))
  for (const { id } of found?.items ?? []) void ask(`${API}/organizations/${id}/cases`)
}

/**
 * Asks for what the page of this address will ask for first, while the app itself is still on its way: who is here, and the case or
 * plan of the page.
 */
export async function askFirst(pathname: string): Promise<void> {
  void ask(`${API}/current-session`)
  if (pathname === '/home') return askForCases()
  const [, inOrganization, organizationId, kind, id] = pathname.split('/')
  if (inOrganization !== 'o' || !id) return
  const organization = `${API}/organizations/${organizationId}`
  if (kind === 'p') void ask(`${organization}/plans/${id}`)
  if (kind === 'c') return askForPlanOf(organization, `${organization}/cases/${id}`)
}

/** The answer to a question that was asked before the app was there, for whoever asks it next; none after the first write. */
export function takeFirst(url: string, { method = 'GET' }: Pick<RequestInit, 'method'>): Promise<Response> | undefined {
  if (method !== 'GET') asked.clear()
  const first = asked.get(url)
  asked.delete(url)
  return first && Date.now() - first.at < GOOD_FOR ? first.answer : undefined
}
