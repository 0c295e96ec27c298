/** The ids that the examples use; in real requests they come from earlier answers. */
export const IDS = {
  organization: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a00',
  member: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a01',
  otherMember: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a02',
  karen: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a11',
  rosa: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a12',
  dana: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a13',
  plan: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a21',
  item: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a31',
  otherItem: '0192f5c0-7d5e-7a7b-9a49-1f2d3c4b5a32',
} as const

/** The secret part of a link, of the right length and worth nothing. */
export const TOKEN = 'the-part-of-the-link-after-the-number-sign'
