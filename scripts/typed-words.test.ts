import { expect, test } from 'vitest'
import { componentsOfTheApp, lostWords } from './typed-words.ts'

/** What is typed and not kept, with the reason. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'features/safety-screening/follow-up-form.tsx: note': 'words on somebody’s safety never stay on a device',
  'features/safety-screening/use-my-safety.ts: fields': 'answers on one’s own safety never stay on a device',
  'features/participants/use-room-answers.ts: typed':
    'answers on fear and use never stay on a device; each page is sent',
  'features/participants/suitability-questions.tsx: note': 'answers on somebody never stay on a device',
  'features/cases/use-invitee.ts: participantId': 'somebody chosen from a list, no words',
  'features/organization-deletion/delete-organization.tsx: name': 'typed on purpose each time, as the confirmation',
  'features/facilities/search-form.tsx: wanted': 'a search, which stands in the address',
  'features/facilities/degree-field.tsx: typed': 'a number; the form that holds it keeps it',
  'pages/public/join-form.tsx: displayName': 'nobody is signed in yet, so there is nobody to keep it for',
  'pages/public/join-form.tsx: email': 'nobody is signed in yet, so there is nobody to keep it for',
  'pages/public/join-form.tsx: credential': 'nobody is signed in yet, so there is nobody to keep it for',
  'pages/public/not-now.tsx: words': 'nobody is signed in yet, so there is nobody to keep it for',
  'pages/public/sign-up-page.tsx: displayName': 'nobody is signed in yet, so there is nobody to keep it for',
  'pages/entrust-page.tsx: link': 'a link that is pasted, and opens something once',
  'pages/account/change-name.tsx: displayName': 'a name, sent by one tap',
  'pages/account/change-contact-email.tsx: email': 'an address for signing in',
  'pages/account/passkey-row.tsx: newName': 'the name of a key, sent with the key or by one tap',
  'pages/account/passkeys.tsx: name': 'the name of a key, sent with the key or by one tap',
}

test('words that somebody types are kept for them until they are sent, apart from those that a reason names', () => {
  const lost = lostWords(componentsOfTheApp()).map((line) => line.replace('apps/web/src/', ''))
  expect(lost.toSorted()).toEqual(Object.keys(NOT_KEPT).toSorted())
})

test('a field is found in a form of its own and in a part that another form gives its words to', () => {
  const part = `export function Part({ value, onChange }: Props) {
    return <TextArea value={value.said} onChange={onChange} />
  }`
  const form = (state: string) => `export function Sends() {
    const [words, setWords] = ${state}
    const [day, setDay] = useState('')
    return <Form><Part value={words} /><TextField type="date" value={day} onChange={setDay} /></Form>
  }`
  const lost = (state: string) =>
    lostWords([
      { path: 'part.tsx', code: part },
      { path: 'form.tsx', code: form(state) },
    ])
  expect(lost('useState(blank)')).toEqual(['form.tsx: words'])
  expect(lost("usePersistedState('form', blank)")).toEqual([])
})

test('a field is found whose words a hook keeps and lets others change', () => {
  const hook = (given: string) => `export function useAnswers() {
    const [typed, setTyped] = useState(null)
    useEffect(() => setTyped(''), [])
    return { typed, ${given} }
  }`
  const lost = (given: string) => lostWords([{ path: 'use-answers.ts', code: hook(given) }])
  expect(lost('change: setTyped')).toEqual(['use-answers.ts: typed'])
  expect(lost('change: (words) => setTyped(words.trim())')).toEqual(['use-answers.ts: typed'])
  expect(lost('isOpen: true')).toEqual([])
})
