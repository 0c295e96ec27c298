import { text } from '@holdfast/content/session'
import type { DeviceKind } from '@holdfast/domain/views/view-labels'
import { oncePerText } from '@holdfast/domain/language/once-per-text'
import { asWritten, filled, SOURCE_LOCALE, type Text } from '@holdfast/domain/text'
import Bowser from 'bowser'

/** Browsers by the names that people know; whatever else a client calls itself is never written into a letter. */
const BROWSERS = new Set(Object.values(Bowser.BROWSER_MAP))
const PROGRAM = text('device.program')
const ON = text('device.on')
const IPHONE_OR_IPAD = text('device.iphone-or-ipad')
const SYSTEMS: Readonly<Record<string, string>> = {
  iOS: IPHONE_OR_IPAD[SOURCE_LOCALE],
  macOS: 'Mac',
  Android: 'Android',
  Windows: 'Windows',
  Linux: 'Linux',
  'Chrome OS': 'Chromebook',
}

/** A device in words that its owner knows again ("Chrome on Android"), and nothing that tracks it. */
export function deviceOf(userAgent: string | undefined): string {
  if (!userAgent) return PROGRAM[SOURCE_LOCALE]
  const { browser, os } = Bowser.parse(userAgent)
  if (!browser.name || !BROWSERS.has(browser.name)) return PROGRAM[SOURCE_LOCALE]
  const name = browser.name.replace('Microsoft ', '').replace(' for Android', '')
  const system = SYSTEMS[os.name ?? '']
  return system ? filled(ON, { browser: name, system })[SOURCE_LOCALE] : name
}

/** What kind of device it is, for those who are told that somebody opened something: no browser, no system. */
export function deviceKindOf(userAgent: string | undefined): DeviceKind {
  const { browser, platform } = userAgent ? Bowser.parse(userAgent) : {}
  if (!browser?.name || !BROWSERS.has(browser.name)) return 'program'
  return platform?.type === 'mobile' ? 'phone' : platform?.type === 'tablet' ? 'tablet' : 'computer'
}

/** The words that `deviceOf` found, for a letter in any language. */
export const deviceText = oncePerText((device): Text => {
  if (device === PROGRAM[SOURCE_LOCALE]) return PROGRAM
  for (const system of Object.values(SYSTEMS)) {
    const ending = filled(ON, { browser: '', system })[SOURCE_LOCALE]
    if (!device.endsWith(ending)) continue
    const browser = device.slice(0, -ending.length)
    return filled(ON, { browser, system: system === IPHONE_OR_IPAD[SOURCE_LOCALE] ? IPHONE_OR_IPAD : system })
  }
  return asWritten(device)
})
