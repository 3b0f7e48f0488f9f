import { expect, test } from '@jest/globals'

import { bypassActor } from '../../src/model/rulesets.ts'

test.each([
  [{ actor_type: 'RepositoryRole', actor_id: 5 }, 'role admin'],
  [{ actor_type: 'RepositoryRole', actor_id: 4 }, 'role write'],
  [{ actor_type: 'RepositoryRole', actor_id: 2 }, 'role maintain'],
  [{ actor_type: 'RepositoryRole', actor_id: 1234 }, 'role 1234'],
  [{ actor_type: 'Team', actor_id: 71, bypass_mode: 'always' }, 'team 71'],
  [{ actor_type: 'Team', actor_id: 71, bypass_mode: 'pull_request' }, 'team 71 (in pull requests)'],
  [{ actor_type: 'User', actor_id: 583231 }, 'user 583231'],
  [{ actor_type: 'Integration', actor_id: 15368 }, 'app 15368'],
  [{ actor_type: 'OrganizationAdmin', actor_id: 1 }, 'organization administrators'],
  [{ actor_type: 'OrganizationAdmin', actor_id: null }, 'organization administrators'],
  [{ actor_type: 'DeployKey' }, 'deploy keys'],
])('%j', (actor, expected) => {
  expect(bypassActor(actor)).toBe(expected)
})
