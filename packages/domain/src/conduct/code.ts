import { text } from '@holdfast/content/conduct'
import { content } from '../content/content.ts'

/** The code of conduct of those who work for a practice (docs/practice.md 9.7). */
export const CODE_OF_CONDUCT = content('code-of-conduct', {
  title: text('code-of-conduct.title'),
  lead: text('code-of-conduct.lead'),
  items: [
    {
      code: 'safety',
      title: text('code-of-conduct.items.safety.title'),
      text: text('code-of-conduct.items.safety.text'),
    },
    {
      code: 'limits',
      title: text('code-of-conduct.items.limits.title'),
      text: text('code-of-conduct.items.limits.text'),
    },
    {
      code: 'free',
      title: text('code-of-conduct.items.free.title'),
      text: text('code-of-conduct.items.free.text'),
    },
    {
      code: 'dignity',
      title: text('code-of-conduct.items.dignity.title'),
      text: text('code-of-conduct.items.dignity.text'),
    },
    {
      code: 'private',
      title: text('code-of-conduct.items.private.title'),
      text: text('code-of-conduct.items.private.text'),
    },
    {
      code: 'money',
      title: text('code-of-conduct.items.money.title'),
      text: text('code-of-conduct.items.money.text'),
    },
    {
      code: 'honest',
      title: text('code-of-conduct.items.honest.title'),
      text: text('code-of-conduct.items.honest.text'),
    },
    {
      code: 'bounds',
      title: text('code-of-conduct.items.bounds.title'),
      text: text('code-of-conduct.items.bounds.text'),
    },
    {
      code: 'report',
      title: text('code-of-conduct.items.report.title'),
      text: text('code-of-conduct.items.report.text'),
    },
  ],
})
