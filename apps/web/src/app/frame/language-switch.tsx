import { sessionRoutes } from '@holdfast/contracts/session'
import { LANGUAGES, LOCALES, type Locale } from '@holdfast/domain/text'
import { useLingui } from '@lingui/react'
import { refreshRead } from '../../api/reader-memory.ts'
import { request } from '../../api/request.ts'
import { activateLocale } from '../../i18n/locale.ts'
import { useSession } from '../session.ts'

/** The other languages, each by its own name; what is chosen is kept for the person and on this device. */
export function LanguageSwitch() {
  const session = useSession()
  const { i18n } = useLingui()
  const change = async (locale: Locale) => {
    await activateLocale(locale)
    if (session) await request(sessionRoutes.changeUser, { body: { locale } })
    await refreshRead()
  }
  return LOCALES.filter((locale) => locale !== i18n.locale).map((locale) => (
    <button key={locale} type="button" className="btn plain small" lang={locale} onClick={() => void change(locale)}>
      {LANGUAGES[locale].name}
    </button>
  ))
}
