import { LOCALES, SOURCE_LOCALE } from '@holdfast/content/locales'
import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** What somebody sees before the first case is open. A page outside of it loads the texts of the `pages` catalog too. */
const PUBLIC = [
  '<rootDir>/src/api',
  '<rootDir>/src/app',
  '<rootDir>/src/pages/public',
  '<rootDir>/src/features/crisis-contacts/contact-links.tsx',
  '<rootDir>/src/features/crisis-contacts/help-pages.tsx',
  '<rootDir>/src/features/crisis-contacts/help-sheet.tsx',
  '<rootDir>/src/features/crisis-contacts/lacks-emergency.tsx',
  '<rootDir>/src/features/crisis-contacts/no-emergency-number.tsx',
  '<rootDir>/src/features/crisis-contacts/numbers-as-of.tsx',
  '<rootDir>/src/ui/secret-field.tsx',
  '<rootDir>/src/ui/status-mark.tsx',
  '<rootDir>/src/ui/text-field.tsx',
]

export default defineConfig({
  sourceLocale: SOURCE_LOCALE,
  locales: [...LOCALES],
  catalogs: [
    { path: '<rootDir>/src/locales/{locale}/public', include: PUBLIC },
    { path: '<rootDir>/src/locales/{locale}/pages', include: ['<rootDir>/src'], exclude: PUBLIC },
  ],
  format: formatter({ origins: false }),
})
