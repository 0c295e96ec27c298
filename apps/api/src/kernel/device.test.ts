import { expect, it } from 'vitest'
import { deviceOf, deviceText } from './device.ts'

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)'

it.each([
  [
    'Edge on Windows',
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0`,
  ],
  ['Firefox on Linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0'],
  ['Chrome on Android', `Mozilla/5.0 (Linux; Android 10; K) ${WEBKIT} Chrome/126.0.0.0 Mobile Safari/537.36`],
  ['Safari on Mac', `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/17.4.1 Safari/605.1.15`],
  [
    'Safari on iPhone or iPad',
    `Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) ${WEBKIT} Version/17.5 Mobile/15E148 Safari/604.1`,
  ],
  [
    'Firefox on iPhone or iPad',
    `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) ${WEBKIT} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`,
  ],
  [
    'Samsung Internet on Android',
    `Mozilla/5.0 (Linux; Android 13; SM-S908B) ${WEBKIT} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
  ],
  ['A program', 'curl/8.1'],
  ['A program', 'Your account is locked: https://evil.example/1 (call us)'],
  ['A program', ''],
  ['A program', undefined],
])('names a device %s', (name, userAgent) => {
  expect(deviceOf(userAgent)).toBe(name)
})

it('names a device in Spanish', () => {
  expect(deviceText('Safari on iPhone or iPad').es).toBe('Safari en iPhone o iPad')
  expect(deviceText('A program').es).toBe('Un programa')
})
