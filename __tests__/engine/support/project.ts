import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT, temporaryFolder } from '../../support/action.ts'
import {
  dispatchPayload,
  exampleWorld,
  pushPayload,
  startFakeGitHub,
  type ExampleWorld,
  type FakeGitHub,
  type Options,
  type PushOptions,
  type RepositoryDescription,
} from '../../support/fake-github/index.ts'
import { account, WIDGET } from '../../support/gate.ts'
import { Repository } from '../../support/repository.ts'
import { runWorkflow, type Run, type Start } from './engine.ts'
import { describeRepository } from './published.ts'

const WORKFLOW = '.github/workflows/publish.yml'

/** A workflow of the documentation, byte for byte. */
export const recipe = (name: string): string => readFileSync(join(ROOT, 'docs/recipes', name), 'utf8')

type RunOptions = Pick<
  Partial<Start>,
  'attempt' | 'triggeringActor' | 'env' | 'token' | 'node' | 'repositories' | 'apiUrl'
>

type Push = Omit<Partial<PushOptions>, 'sender'> & RunOptions

/** A repository on the fake GitHub, with a workflow of the documentation to publish it by. */
export class Project {
  readonly repository = new Repository()
  readonly world: ExampleWorld
  readonly fake: FakeGitHub
  private readonly shelf = temporaryFolder()

  private constructor(world: ExampleWorld, fake: FakeGitHub, repository: Repository) {
    this.world = world
    this.fake = fake
    this.repository = repository
  }

  static async start(
    workflow: string,
    files: Readonly<Record<string, string>>,
    { world: change, ...options }: ProjectOptions,
  ): Promise<Project> {
    const repository = new Repository()
    const all = { '.github/MAINTAINERS': '@octocat\n', [WORKFLOW]: recipe(workflow), ...files }
    for (const [path, text] of Object.entries(all)) repository.write(path, text)
    repository.commit('The first version')
    const world = exampleWorld()
    change?.(world)
    const git = { [WIDGET]: join(repository.directory, '.git') }
    const project = new Project(world, await startFakeGitHub(world, { ...options, git }), repository)
    project.publishRefs()
    return project
  }

  /** The versions that `make publish` was run for. */
  get published(): string[] {
    return readdirSync(this.shelf)
  }

  /** Does `change` when the API has answered its next `requests` requests, and lets GitHub know. */
  after(requests: number, change: (repository: Repository) => void): void {
    let answered = 0
    const match = (): boolean => {
      answered++
      if (answered === requests) {
        change(this.repository)
        this.publishRefs()
      }
      return false
    }
    this.fake.faults.push({ match, answer: 'reset' })
  }

  /** Lets GitHub know what the repository holds now. */
  publishRefs(): void {
    const { id, runs, collaborators } = this.world.repositories[WIDGET]
    this.world.repositories[WIDGET] = {
      ...describeRepository(this.repository, id),
      ...(runs === undefined ? {} : { runs }),
      ...(collaborators === undefined ? {} : { collaborators }),
    }
  }

  /** Commits `files`, and tags the commit. */
  release(tag: string, files: Readonly<Record<string, string>> = {}): void {
    for (const [path, text] of Object.entries(files)) this.repository.write(path, text)
    this.repository.commit(tag)
    this.repository.tag(tag)
  }

  /** Pushes `tag` as `login`, and runs the workflow that is at it. */
  async push(tag: string, login = 'octocat', options: Push = {}): Promise<Run> {
    const { created, forced, deleted, before, after, baseRef, ...start } = options
    const given = { created, forced, deleted, before, after, baseRef }
    const push = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    this.publishRefs()
    const payload = pushPayload(this.world, WIDGET, tag, { sender: login, ...push })
    return this.run('push', payload, `refs/tags/${tag}`, login, start)
  }

  /** Starts the workflow of the main branch by hand. */
  async dispatch(inputs: Readonly<Record<string, string>>, login = 'octocat'): Promise<Run> {
    this.publishRefs()
    const payload = dispatchPayload(this.world, WIDGET, 'refs/heads/main', { sender: login, inputs })
    return this.run('workflow_dispatch', payload, 'refs/heads/main', login, {})
  }

  private run(event: string, payload: Start['payload'], ref: string, login: string, options: RunOptions): Promise<Run> {
    return runWorkflow({
      ...options,
      repository: this.repository,
      name: WIDGET,
      fake: this.fake,
      event,
      workflow: WORKFLOW,
      commit: this.repository.git('rev-parse', `${ref}^{commit}`),
      payload,
      actor: account(this.world, login),
      env: { PUBLISHED: this.shelf, ...options.env },
    })
  }
}

/** The repository that holds an organisation's rules, in the recipes that read them from there. */
export const organisationRules = (maintainers: string): Readonly<Record<string, RepositoryDescription>> => ({
  'org/release-policy': {
    id: 5,
    defaultBranch: 'main',
    commits: { c1: { files: { MAINTAINERS: maintainers } } },
    branches: { main: 'c1' },
    tags: {},
  },
})

type ProjectOptions = Options & { world?: (world: ExampleWorld) => void }

/**
 * Hands `use` a project whose first commit holds the workflow, `files` and the maintainers file, which lists octocat.
 * Fails when GitHub would have refused one of the requests.
 */
export async function withProject<T>(
  workflow: string,
  files: Readonly<Record<string, string>>,
  use: (project: Project) => Promise<T>,
  options: ProjectOptions = {},
): Promise<T> {
  const project = await Project.start(workflow, files, options)
  let result: T
  try {
    result = await use(project)
  } catch (error) {
    await project.fake.close().catch(() => undefined)
    throw error
  }
  await project.fake.close()
  return result
}
