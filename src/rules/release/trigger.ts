import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { PUBLISHING, requestedTagOf, tagOfRef, type Event } from '../../model/event.ts'

const USE = 'Start the workflow with `on: push: tags: ["v*"]`'

export const trigger = defineCheck({
  id: 'trigger',
  title: 'The event that started the run may release a tag',
  why: 'Events such as pull_request and workflow_run run with code, text or a token that an outsider can control.',
  needs: ['event'],
  permissions: [],
  codes: {
    'wrong-event': 'the event cannot release a tag',
    'not-a-tag': 'the push was to a branch, not to a tag',
    'no-tag': 'the run was started manually on a branch, without the input `tag`',
    'tag-deleted': 'the push deleted the tag',
    'tag-moved': 'the push moved an existing tag',
    'release-not-published': 'the release is a draft, or the activity type of the event does not publish it',
    'tag-mismatch': 'the input `tag` is not the tag that started the run',
    'payload-unusable': 'the event payload is missing or malformed',
  },
  judge({ event }) {
    const facts = { event: event.name, ref: event.ref }
    const judged = Object.hasOwn(JUDGES, event.name) ? JUDGES[event.name] : undefined
    if (judged === undefined) {
      return fail('wrong-event', {
        expected: 'a pushed tag, a published release or workflow_dispatch on a tag',
        found: event.name === '' ? 'no event (GITHUB_EVENT_NAME is not set)' : `the event ${event.name}`,
        fix: `${USE}, \`release: types: [published]\` or \`workflow_dispatch\`. No other event can release a tag.`,
        facts,
      })
    }
    if (event.payloadProblem !== undefined) {
      return fail('payload-unusable', {
        expected: `the payload of a ${event.name} event at GITHUB_EVENT_PATH`,
        found: event.payloadProblem,
        fix: 'Make release-gate the first step of the job, so that no other step can change the payload. Then start a new run.',
        facts,
      })
    }
    const requestedTag = requestedTagOf(event)
    const ofRef = tagOfRef(event.ref)
    if (event.tagInput !== '' && ofRef !== undefined && event.tagInput !== ofRef) {
      return fail('tag-mismatch', {
        expected: `no input tag, or ${ofRef}`,
        found: `the input tag ${event.tagInput}`,
        fix: 'Remove the input `tag`. The gate judges the tag that started the run.',
        facts,
      })
    }
    return judged(event) ?? pass(`${DONE[event.name] ?? event.name} ${requestedTag?.tag ?? ''}`, facts)
  },
})

const DONE: Readonly<Record<string, string>> = {
  push: 'A new tag was pushed:',
  release: 'A release was published for',
  workflow_dispatch: 'The run was started manually for',
  local: 'Judged on the command line:',
}

type Denial = ReturnType<typeof fail<string>> | undefined

const JUDGES: Readonly<Record<string, (event: Event) => Denial>> = {
  push: judgePush,
  release: judgeRelease,
  workflow_dispatch: judgeDispatch,
  local: () => undefined,
}

function judgePush(event: Event): Denial {
  const tag = tagOfRef(event.ref)
  if (tag === undefined) {
    return fail('not-a-tag', {
      expected: 'a pushed tag (refs/tags/...)',
      found: event.ref === '' ? 'no ref' : event.ref,
      fix: `${USE} and without \`branches\`.`,
    })
  }
  if (event.deleted === true) {
    return fail('tag-deleted', {
      expected: 'a new tag',
      found: `the deletion of ${tag}`,
      fix: 'There is nothing to release. To prevent deletions, add a tag ruleset that restricts them.',
    })
  }
  if (event.created !== true) {
    return fail('tag-moved', {
      expected: 'a new tag',
      found: `the existing tag ${tag}, moved to another object`,
      fix: 'Release a new version: a published tag must not change. To prevent this, add a tag ruleset that restricts updates.',
    })
  }
  return undefined
}

function judgeRelease(event: Event): Denial {
  const { action = 'none', draft } = event
  const isPublishing = PUBLISHING.includes(action)
  if (!isPublishing || draft !== false) {
    return fail('release-not-published', {
      expected: `the activity type ${joinWithOr(PUBLISHING)}, and a release that is not a draft`,
      found: draft === false ? action : `${action}, and a draft`,
      fix: isPublishing
        ? 'Publish the release. A draft cannot be released.'
        : 'Start the workflow with `on: release: types: [published]`.',
    })
  }
  if (event.releaseTag === undefined || event.releaseTag !== tagOfRef(event.ref)) {
    return fail('payload-unusable', {
      expected: `a release of the tag of the run (${event.ref})`,
      found: event.releaseTag === undefined ? 'a release without a tag' : `a release of ${event.releaseTag}`,
      fix: 'Publish the release again.',
    })
  }
  return undefined
}

function judgeDispatch(event: Event): Denial {
  if (requestedTagOf(event) !== undefined) return undefined
  return fail('no-tag', {
    expected: 'a run on a tag, or the input tag',
    found: event.ref === '' ? 'neither' : `a run on ${event.ref}, without the input tag`,
    fix: `Select the tag under "Use workflow from", or run \`gh workflow run WORKFLOW --ref TAG\`. To start from a branch, pass the tag to the gate: with: { tag: '\${{ inputs.tag }}' }.`,
  })
}
