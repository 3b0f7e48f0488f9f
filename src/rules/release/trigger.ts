import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { PUBLISHING, requestedTagOf, tagOfRef, type Event } from '../../model/event.ts'

const USE = 'Start the workflow with `on: push: tags: ["v*"]`'

export const trigger = defineCheck({
  id: 'trigger',
  title: 'The run was started by an event that may release a tag',
  why: 'Events such as pull_request or workflow_run run with text, code or a token that somebody else chose.',
  needs: ['event'],
  permissions: [],
  codes: {
    'wrong-event': 'the event is none that may release a tag',
    'not-a-tag': 'the push was to a branch',
    'no-tag': 'started by hand on a branch, without the input `tag`',
    'tag-deleted': 'the push deleted the tag',
    'tag-moved': 'the push moved a tag that was there before',
    'release-not-published': 'the activity of the release event does not publish it, or the release is a draft',
    'tag-mismatch': 'the input `tag` names another tag than the one that started the run',
    'payload-unusable': 'the event payload is missing or not what GitHub documents',
  },
  judge({ event }) {
    const facts = { event: event.name, ref: event.ref }
    const judged = Object.hasOwn(JUDGES, event.name) ? JUDGES[event.name] : undefined
    if (judged === undefined) {
      return fail('wrong-event', {
        expected: 'a pushed tag, a published release or workflow_dispatch on a tag',
        found: `the event ${event.name === '' ? '(none: GITHUB_EVENT_NAME is not set)' : event.name}`,
        fix: `${USE}, or use \`release: types: [published]\` or \`workflow_dispatch\`; no other event may release.`,
        facts,
      })
    }
    if (event.payloadProblem !== undefined) {
      return fail('payload-unusable', {
        expected: `the payload of a ${event.name} event in the file of GITHUB_EVENT_PATH`,
        found: event.payloadProblem,
        fix: 'Make the gate the first step of the job, so that no other step can touch the payload, and run it again.',
        facts,
      })
    }
    const requestedTag = requestedTagOf(event)
    const ofRef = tagOfRef(event.ref)
    if (event.tagInput !== '' && ofRef !== undefined && event.tagInput !== ofRef) {
      return fail('tag-mismatch', {
        expected: `the input tag to be empty or ${ofRef}`,
        found: event.tagInput,
        fix: 'Remove the input `tag`: the tag that started the run is the one that is judged.',
        facts,
      })
    }
    return judged(event) ?? pass(`${DONE[event.name] ?? event.name} ${requestedTag?.tag ?? ''}`, facts)
  },
})

const DONE: Readonly<Record<string, string>> = {
  push: 'A new tag was pushed:',
  release: 'A release was published for',
  workflow_dispatch: 'Started by hand for',
  local: 'Judged before it is pushed:',
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
      fix: `${USE}, without \`branches\`.`,
    })
  }
  if (event.deleted === true) {
    return fail('tag-deleted', {
      expected: 'a new tag',
      found: `the deletion of ${tag}`,
      fix: 'Nothing to release. Restrict deletions with a tag ruleset if this was not wanted.',
    })
  }
  if (event.created !== true) {
    return fail('tag-moved', {
      expected: 'a tag that did not exist before (created)',
      found: `${tag} moved to another object`,
      fix: 'Release under a new version. A tag that was once published must stay what it was; restrict updates with a tag ruleset.',
    })
  }
  return undefined
}

function judgeRelease(event: Event): Denial {
  const { action = 'none', draft } = event
  const isPublishing = PUBLISHING.includes(action)
  if (!isPublishing || draft !== false) {
    return fail('release-not-published', {
      expected: `the activity ${joinWithOr(PUBLISHING)}, of a release that is not a draft`,
      found: draft === false ? action : `${action}, of a draft`,
      fix: isPublishing
        ? 'Publish the release: nothing is released from a draft.'
        : 'Write `on: release: types: [published]`.',
    })
  }
  if (event.releaseTag === undefined || event.releaseTag !== tagOfRef(event.ref)) {
    return fail('payload-unusable', {
      expected: `a release of the tag that the run is for (${event.ref})`,
      found: event.releaseTag ?? 'no tag',
      fix: 'Publish the release again.',
    })
  }
  return undefined
}

function judgeDispatch(event: Event): Denial {
  if (requestedTagOf(event) !== undefined) return undefined
  return fail('no-tag', {
    expected: 'a tag as the ref, or the input tag',
    found: event.ref === '' ? 'neither' : event.ref,
    fix: `Choose the tag under "Use workflow from", or pass it: with: { tag: '\${{ inputs.tag }}' }. On the command line: \`gh workflow run WORKFLOW --ref v1.2.3\`.`,
  })
}
