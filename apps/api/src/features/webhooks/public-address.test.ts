import { expect, it } from 'vitest'
import { readConfig } from '../../config.ts'
import { isPublicAddress, leadsToPublic } from './public-address.ts'

it.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['ff02::1', false],
  ['localhost', false],
])('says whether %s is public', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

const config = readConfig({
  DATABASE_API_URL: 'postgresql://h/d',
  HOLDFAST_SECRET: 'a secret of the tests, long enough to pass',
})

it.each([
  'http://93.184.216.34/',
  'https://user:word@93.184.216.34/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:169.254.169.254]/',
  'https://localhost/',
  'https://no-such-name.invalid/',
  'ftp://93.184.216.34/',
])('takes no %s', async (url) => {
  expect(await leadsToPublic(config, url)).toBe(false)
})

it('takes a public https address', async () => {
  expect(await leadsToPublic(config, 'https://93.184.216.34/hook')).toBe(true)
})
