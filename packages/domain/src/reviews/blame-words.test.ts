import { expect, test } from 'vitest'
import { blamesSelf, blamesSomebody } from './blame-words.ts'

test.each([
  ['Rosa must stop being so weak and selfish.', true],
  ['Rosa is to blame.', true],
  ['Sam is an addict who manipulates.', true],
  ['It was his fault.', true],
  ['She ruined it for everybody.', true],
  ['Rosa tiene la culpa.', true],
  ['Ben fue egoísta y lo echó a perder.', true],
  ['Ana arruinó todo.', true],
  ['It was not her fault, it was his fault.', true],
  ['It was not her fault.', false],
  ['Nobody is to blame.', false],
  ['No fue culpa de ella.', false],
  ['The plan had no answer when the talk turned to money.', false],
  ['The signal in the house is poor.', false],
  ['El plan no tenía respuesta cuando se habló de dinero.', false],
  ['The addiction doctor could not be reached.', false],
  ['', false],
])('%s blames somebody: %s', (words, expected) => {
  expect(blamesSomebody(words)).toBe(expected)
})

test.each([
  ['It was my fault. I failed him.', true],
  ['I let everyone down.', true],
  ['Fue por mi culpa. Le fallé.', true],
  ['Le fallé.', true],
  ['It was not my fault.', false],
  ['We had no page for it.', false],
])('%s blames oneself: %s', (words, expected) => {
  expect(blamesSelf(words)).toBe(expected)
})
