/** The kinds of release, from the most to the least finished; `other` is any other prerelease. */
export const CHANNELS = ['stable', 'post', 'rc', 'beta', 'alpha', 'dev', 'other'] as const

export type Channel = (typeof CHANNELS)[number]

export const isChannel = (text: string): text is Channel => (CHANNELS as readonly string[]).includes(text)
