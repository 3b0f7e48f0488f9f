import { expect, test } from '@jest/globals'

import { parseRemote } from '../../src/git/remote.ts'

const GITHUB = { owner: 'octo-org', name: 'widget', apiUrl: 'https://api.github.com' }
const SERVER = { owner: 'octo-org', name: 'widget', apiUrl: 'https://git.example.com/api/v3' }

test.each([
  ['git@github.com:octo-org/widget.git', GITHUB],
  ['git@github.com:octo-org/widget', GITHUB],
  ['github.com:octo-org/widget.git', GITHUB],
  ['https://github.com/octo-org/widget.git', GITHUB],
  ['https://github.com/octo-org/widget', GITHUB],
  ['https://github.com/octo-org/widget/', GITHUB],
  ['https://github.com/octo-org/widget.git/', GITHUB],
  ['https://user:password@github.com/octo-org/widget.git', GITHUB],
  ['https://x-access-token@github.com/octo-org/widget.git', GITHUB],
  ['ssh://git@github.com/octo-org/widget.git', GITHUB],
  ['ssh://git@github.com:22/octo-org/widget.git', GITHUB],
  ['git://github.com/octo-org/widget.git', GITHUB],
  ['https://github.com/octo-org/widget.git\n', GITHUB],
  ['https://github.com/octo-org/my.widget.git', { ...GITHUB, name: 'my.widget' }],
  ['https://github.com/octo-org/.github', { ...GITHUB, name: '.github' }],
  ['git@git.example.com:octo-org/widget.git', SERVER],
  ['https://git.example.com/octo-org/widget', SERVER],
  ['ssh://git@git.example.com:2222/octo-org/widget.git', SERVER],
  ['http://git.example.com/octo-org/widget', SERVER],
])('%j', (url, expected) => {
  expect(parseRemote(url)).toEqual(expected)
})

test('the name of the host does not depend on its case', () => {
  expect(parseRemote('https://GitHub.com/octo-org/widget')).toEqual(GITHUB)
})

test('an HTTPS port is one of the API too', () => {
  expect(parseRemote('https://git.example.com:8443/octo-org/widget')?.apiUrl).toBe(
    'https://git.example.com:8443/api/v3',
  )
})

test.each([
  '',
  'widget',
  'octo-org/widget',
  '/srv/git/widget.git',
  '/srv/octo-org/widget.git',
  'file:///srv/octo-org/widget.git',
  'https://github.com/octo-org',
  'https://github.com/octo-org/widget/tree/main',
  'git@github.com:widget.git',
])('%j is no repository on a server', (url) => {
  expect(parseRemote(url)).toBeUndefined()
})

test.each(['../octo-org/widget.git', './octo-org/widget.git', '..\\octo-org/x/y'])(
  '%j is a path, not a host that a token could be sent to',
  (url) => {
    expect(parseRemote(url)).toBeUndefined()
  },
)
