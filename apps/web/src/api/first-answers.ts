/** Answers of the API by the address that was asked for, and when it was asked, in milliseconds. */
export type FirstAnswers = Map<string, { answer: Promise<Response>; at: number }>

declare global {
  /** What the script in the page itself (`src/first-script.ts`) asked for before the app was there; none where pages are covered. */
  var firstAnswers: FirstAnswers | undefined
}

/** How long an answer counts that was asked for before the app was there, in milliseconds. */
const GOOD_FOR = 10_000

/** The answer to a question that was asked before the app was there, for whoever asks it next; none after the first write. */
export function takeFirst(url: string, { method = 'GET' }: Pick<RequestInit, 'method'>): Promise<Response> | undefined {
  const answers = globalThis.firstAnswers
  if (method !== 'GET') answers?.clear()
  const first = answers?.get(url)
  answers?.delete(url)
  return first && Date.now() - first.at < GOOD_FOR ? first.answer : undefined
}
