import { dictionary } from '@zxcvbn-ts/language-common'
import { describe, expect, it } from 'vitest'
import { hashPassword, refuseCommonPassword, verifyPassword } from './password.ts'

const isTaken = (password: string, ...own: string[]) =>
  refuseCommonPassword('body/password', password, ...own).then(
    () => true,
    () => false,
  )
const FEWEST = 15
const listed = dictionary['passwords-common'] as string[]

describe('a password that is stored', () => {
  it('is an Argon2id hash of 19 MiB and two passes, salted anew each time', async () => {
    const [one, other] = await Promise.all([
      hashPassword({}, 'river stone lantern'),
      hashPassword({}, 'river stone lantern'),
    ])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(other)
    expect(await verifyPassword(one, 'river stone lantern')).toBe(true)
    expect(await verifyPassword(one, 'river stone lanterns')).toBe(false)
  })
})

describe('a password that is chosen', () => {
  it('is none of the commonest ones, however often it stands there', async () => {
    const everyTenth = listed.slice(0, 3000).filter((_, at) => at % 10 === 0)
    const often = everyTenth.map((word) => word.repeat(FEWEST).slice(0, Math.max(FEWEST, word.length)))
    const long = listed.filter(({ length }) => length >= FEWEST)
    const taken = []
    for (const password of [...often, ...long]) if (await isTaken(password)) taken.push(password)
    expect(taken).toEqual([])
  })

  it.each([
    'thequickbrownfoxjumps',
    'intervention2026!',
    'Recovery and sobriety',
    'holdfast treatment 1',
    'liverpoolfootballclub',
    'ourfatherwhoartinheaven',
    'mifamiliaeslomejor',
    'spitfirespitfir',
  ])('is not easy to guess: %s', async (password) => {
    expect(await isTaken(password)).toBe(false)
  })

  it('is not made of the own name or address', async () => {
    expect(await isTaken('karen ortiz 1987 karen', 'Karen Ortiz')).toBe(false)
    expect(await isTaken('dana.reed@harbor.example', 'dana.reed@harbor.example')).toBe(false)
  })

  it.each([
    'river stone lantern moss 42',
    'copper anchor violet maple',
    'tren naranja botella lluvia',
    'k3 zebra lamp ocean',
    'h7$Kd92mQx!w4Lp0',
    'Zürich 日本語 lantern moss',
  ])('may be unrelated words, or signs by chance: %s', async (password) => {
    expect(await isTaken(password)).toBe(true)
  })
})
