import { sessionRoutes, type SignedIn } from '@holdfast/contracts/session'
import { useEffect } from 'react'
import { askPatiently } from '../api/ask-patiently.ts'
import { currentAuthor, setAuthor } from '../api/author.ts'
import { clearRead } from '../api/reader-memory.ts'
import { noteSignIn, request } from '../api/request.ts'
import { browserNotes } from '../offline/notes.ts'
import { createValue } from '../ui/create-value.ts'
import { uncover } from './cover.ts'

/** The session that was ended here while the server could not be reached. */
const OWED = 'holdfast.sign-out-owed'
/** It is owed by a page that was opened without a network, and never learned whose session it is. */
const WHOEVER = 'whoever'
const FRESH_FOR = 60_000

const session = createValue<SignedIn | null | undefined>(undefined)
let answeredAt = 0
let asking: Promise<SignedIn | null> | undefined
let patience = new AbortController()

async function readSession(): Promise<SignedIn | null> {
  const { session: answer } = await request(sessionRoutes.find, {})
  const owed = browserNotes.read(OWED)
  if (answer && owed !== WHOEVER && owed !== answer.sessionId) return answer
  if (answer) await request(sessionRoutes.signOut, {})
  browserNotes.remove(OWED)
  return null
}

/** Who is signed in: null for nobody, undefined while it is not known yet. */
export const currentSession = session.get

/** Calls the listener whenever somebody else, or nobody, is signed in. */
export const onSessionChange = session.subscribe

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Takes an answer of the API about who is signed in. Whoever it is writes here from now on; where another tab signed somebody else
 * in, the page begins anew as theirs.
 */
export function keepSession(answer: SignedIn | null): void {
  // an answer to a question that was asked before is about whoever was here before
  asking = undefined
  answeredAt = Date.now()
  const known = session.get()
  if (!isSame(answer, known)) session.set(answer)
  if (!answer) return
  if (answer.sessionId !== known?.sessionId) noteSignIn()
  const before = currentAuthor()
  setAuthor(answer.user.id)
  if (before && before !== answer.user.id) location.reload()
}

async function ask(): Promise<SignedIn | null | undefined> {
  const mine = (asking ??= readSession())
  try {
    const answer = await mine
    if (asking === mine) keepSession(answer)
    return session.get()
  } finally {
    if (asking === mine) asking = undefined
  }
}

/** Asks who is signed in now, however fresh the last answer is; undefined where nobody answers. */
export const askWhoIsHere = (): Promise<SignedIn | null | undefined> => ask().catch(() => undefined)

function askIfOld(): void {
  if (Date.now() - answeredAt < FRESH_FOR || asking) return
  patience.abort()
  patience = new AbortController()
  void askPatiently(ask, patience.signal)
}

/**
 * Before somebody signs in here, or as `next` does: nothing that was read or is being written belongs to them, and nothing is left
 * that a cover would hide from them.
 */
export function forgetReader(next?: SignedIn): void {
  clearRead()
  setAuthor(undefined)
  browserNotes.remove(OWED)
  uncover()
  session.set(undefined)
  asking = undefined
  answeredAt = 0
  if (next) keepSession(next)
  else askIfOld()
}

/** At sign-out without a network: the server is told when the app is opened next. */
export function oweSignOut(): void {
  const known = session.get()
  if (known !== null) browserNotes.write(OWED, known?.sessionId ?? WHOEVER)
}

/** Who is signed in: null for nobody, undefined while it is not known yet. */
export function useSession(): SignedIn | null | undefined {
  useEffect(askIfOld, [])
  return session.useValue()
}

/**
 * Looks again whenever the page comes back into sight: a tab that was out of sight heard of nothing. An answer that is on its way
 * already is taken at once, so that the first page is drawn with it.
 */
export function watchSession(): void {
  if (globalThis.firstAnswers) askIfOld()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    if (currentAuthor() === undefined) askIfOld()
    else void askWhoIsHere()
  })
}
