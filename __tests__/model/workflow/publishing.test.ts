import { describe, expect, test } from '@jest/globals'

import { publishesTo, publishingJobs } from '../../../src/model/workflow/publishing.ts'
import { readPublishWorkflow } from '../../../src/model/workflow/read-publish-workflow.ts'

function read(jobs: object) {
  const workflow = readPublishWorkflow('publish.yml', JSON.stringify({ on: 'push', jobs }))
  if ('problem' in workflow) throw new Error(workflow.problem)
  return workflow
}

const published = (step: object) => read({ job: { steps: [step] } }).jobs[0]?.steps.flatMap(publishesTo)

const GATE = { uses: 'org/release-gate@v1' }

describe('publishesTo', () => {
  test.each([
    ['twine upload dist/*', 'pypi'],
    ['python -m twine upload dist/*', 'pypi'],
    ['uv publish', 'pypi'],
    ['poetry publish --build', 'pypi'],
    ['maturin upload x.whl', 'pypi'],
    ['npm publish', 'npm'],
    ['npm publish ./package/*.tgz --tag "$TAG"', 'npm'],
    ['npm --workspace x publish', 'npm'],
    ['npm stage publish', 'npm'],
    ['pnpm -r publish', 'npm'],
    ['yarn npm publish', 'npm'],
    ['npx semantic-release', 'npm'],
    ['cargo publish --locked', 'crates'],
    ['cargo +stable publish', 'crates'],
    ['gem push x.gem', 'rubygems'],
    ['docker push ghcr.io/a/b', 'container'],
    ['docker image push ghcr.io/a/b', 'container'],
    ['docker buildx build \\\n  --push .', 'container'],
    ['helm push x.tgz oci://ghcr.io/a', 'container'],
    ['skopeo copy docker://a docker://b', 'container'],
    ['gh release create "$TAG" dist/*', 'github-release'],
    ['make && gh release upload v1 x', 'github-release'],
    ['printf %s "$TOKEN" | twine upload dist/*', 'pypi'],
    ['dotnet nuget push x.nupkg', 'other'],
    ['mvn -B deploy', 'other'],
  ])('%j publishes to %s', (run, registry) => {
    expect(published({ run })).toEqual([registry])
  })

  test.each([
    'make publish',
    'npm ci',
    'npm pack',
    'npm publish --dry-run',
    'cargo package --locked',
    'cargo publish --dry-run --locked',
    'twine check dist/*',
    '# npm publish comes later',
    'echo "then run npm publish"',
    'npm install semantic-release',
    'git push origin main',
    'docker build .',
    'gh release view v1',
  ])('%j publishes nothing', (run) => {
    expect(published({ run })).toEqual([])
  })

  test.each([
    [{ uses: 'pypa/gh-action-pypi-publish@v1' }, ['pypi']],
    [{ uses: 'PyPA/gh-action-pypi-publish@v1' }, ['pypi']],
    [{ uses: 'softprops/action-gh-release@v2' }, ['github-release']],
    [{ uses: 'docker/build-push-action@v7' }, []],
    [{ uses: 'docker/build-push-action@v7', with: { push: false } }, []],
    [{ uses: 'docker/build-push-action@v7', with: { push: true } }, ['container']],
    [{ uses: 'docker/build-push-action@v7', with: { push: '${{ x }}' } }, ['container']],
    [{ uses: 'docker/build-push-action@v7', with: { outputs: 'type=image,push=true' } }, ['container']],
    [{ uses: 'actions/checkout@v6' }, []],
    [{ uses: 'constructor@v6' }, []],
  ])('%j publishes to %j', (step, registries) => {
    expect(published(step)).toEqual(registries)
  })

  test('one script may publish to several', () => {
    expect(published({ run: 'npm publish\ngh release create v1' })).toEqual(['npm', 'github-release'])
  })
})

describe('publishingJobs', () => {
  const ids = (jobs: object) => publishingJobs(read(jobs)).map(({ id }) => id)
  const identity = { 'id-token': 'write' }

  test('are those with a step that publishes, whatever else is there', () => {
    expect(
      ids({
        build: { environment: 'x', permissions: identity, steps: [GATE] },
        pypi: { steps: [{ run: 'uv publish' }] },
        npm: { steps: [{ run: 'npm publish' }] },
      }),
    ).toEqual(['pypi', 'npm'])
  })

  test('are else those that may identify themselves or write packages', () => {
    expect(
      ids({
        build: { environment: 'x', steps: [GATE] },
        call: { uses: 'org/repo/.github/workflows/x.yml@v1', permissions: identity },
        packages: { steps: [], permissions: { packages: 'write' } },
        all: { steps: [], permissions: 'write-all' },
        reads: { steps: [], permissions: 'read-all' },
        contents: { steps: [], permissions: { contents: 'write', 'id-token': 'none' } },
      }),
    ).toEqual(['call', 'packages', 'all'])
  })

  test('are else those with an environment or the gate', () => {
    expect(
      ids({
        build: { steps: [{ run: 'make' }] },
        make: { environment: 'release', steps: [{ run: 'make publish' }] },
        gate: { steps: [GATE] },
      }),
    ).toEqual(['make', 'gate'])
  })

  test('may be none', () => {
    expect(ids({ build: { steps: [{ run: 'make' }] } })).toEqual([])
  })
})
