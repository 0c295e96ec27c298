import { firstLocale } from '../i18n/first-locale.ts'
import type { FirstAnswers } from './first-answers.ts'

const API = '/api/v1'

/**
 * Asks for what the page of this address will ask for first, while the app itself is still on its way: the case or plan of the page,
 * elsewhere who is here. The answers come into the given map, by their address.
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
  const [, inOrganization, organizationId, kind, id] = pathname.split('/')
  const organization = `${API}/organizations/${organizationId}`
  const shows = inOrganization === 'o' && id ? kind : undefined
  // a browser asks for few things at the same time, and these are drawn before it is known who is here
  if (shows === 'p') void ask(`${organization}/plans/${id}`)
  else if (shows === 'c') {
    const found = await bodyOf<{ currentPlan: { id: string } | null }>(ask(`${organization}/cases/${id}`))
    if (found?.currentPlan) void ask(`${organization}/plans/${found.currentPlan.id}`)
  } else void ask(`${API}/current-session`)
  if (pathname === '/home') {
    const found = await bodyOf<{ items: { id: string }[] }>(ask(`${API}/organizations`))
    for (const one of found?.items ?? []) void ask(`${API}/organizations/${one.id}/cases`)
  }
}
