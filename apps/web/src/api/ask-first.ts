import { firstLocale } from '../i18n/first-locale.ts'
import type { FirstAnswers } from './first-answers.ts'

const API = '/api/v1'

/**
 * Asks for what the page of this address will ask for first, while the app itself is still on its way: who is here, and the case or
 * plan of the page. The answers come into the given map, by their address.
 */
export async function askFirst(pathname: string, answers: FirstAnswers): Promise<void> {
  const ask = (url: string): Promise<Response> => {
    const headers = { accept: 'application/json', 'accept-language': firstLocale() }
    const answer = fetch(url, { headers, cache: 'no-store' })
    // whoever takes it hears of it
    answer.catch(() => undefined)
    answers.set(url, { answer, at: Date.now() })
    return answer
  }
  const bodyOf = async <T>(answer: Promise<Response>): Promise<T | undefined> => {
    const response = await answer
    return response.ok ? ((await response.clone().json()) as T) : undefined
  }
  void ask(`${API}/current-session`)
  if (pathname === '/home') {
    const found = await bodyOf<{ items: { id: string }[] }>(ask(`${API}/organizations`))
    for (const { id } of found?.items ?? []) void ask(`${API}/organizations/${id}/cases`)
  }
  const [, inOrganization, organizationId, kind, id] = pathname.split('/')
  if (inOrganization !== 'o' || !id) return
  const organization = `${API}/organizations/${organizationId}`
  if (kind === 'p') void ask(`${organization}/plans/${id}`)
  if (kind === 'c') {
    const found = await bodyOf<{ currentPlan: { id: string } | null }>(ask(`${organization}/cases/${id}`))
    if (found?.currentPlan) void ask(`${organization}/plans/${found.currentPlan.id}`)
  }
}
