import { message, notFound, type Answer } from './answer.ts'
import { fileModes, type GitObject, type Ref, type TreeEntry } from './git.ts'
import { nodeId } from './ids.ts'
import { commitJson, verificationJson, type JsonObject } from './json.ts'
import { takePage } from './page.ts'
import type { RepositoryRequest, RepositoryRoute } from './rest.ts'
import { taggerOf } from './tagger.ts'

const repository = '/repos/{owner}/{repo}'

export const gitRoutes: Record<string, RepositoryRoute> = {
  [`${repository}/git/matching-refs/{ref}`]: { needs: 'contents', answer: matchingRefs },
  [`${repository}/git/ref/{ref}`]: { needs: 'contents', answer: oneRef },
  [`${repository}/git/blobs/{file_sha}`]: { needs: 'contents', answer: blob },
  [`${repository}/git/tags/{tag_sha}`]: { needs: 'contents', answer: tagObject },
  [`${repository}/compare/{basehead}`]: { needs: 'contents', answer: compare },
  [`${repository}/contents/{path}`]: { needs: 'contents', answer: contents },
}

const empty = (): Answer => message(409, 'Git Repository is empty.')

function matchingRefs(request: RepositoryRequest): Answer {
  if (request.git.isEmpty) return empty()
  const refs = request.git.refs(`refs/${request.parameter('ref')}`)
  return { status: 200, body: refs.map((ref) => refJson(request, ref)) }
}

function oneRef(request: RepositoryRequest): Answer {
  if (request.git.isEmpty) return empty()
  const ref = request.git.ref(`refs/${request.parameter('ref')}`)
  return ref === undefined ? notFound() : { status: 200, body: refJson(request, ref) }
}

function refJson(request: RepositoryRequest, ref: Ref): JsonObject {
  return {
    ref: ref.qualifiedName,
    node_id: nodeId('REF', request.git.fullName, ref.qualifiedName),
    url: `${request.repositoryUrl}/git/${encodeURI(ref.qualifiedName).replaceAll('#', '%23')}`,
    object: pointerJson(request, ref.object()),
  }
}

function pointerJson(request: RepositoryRequest, object: GitObject): JsonObject {
  return { sha: object.oid, type: object.kind, url: `${request.repositoryUrl}/git/${object.kind}s/${object.oid}` }
}

function blob(request: RepositoryRequest): Answer {
  if (request.git.isEmpty) return empty()
  const object = request.git.objectById(request.parameter('file_sha'))
  if (object?.kind !== 'blob') return notFound()
  const { oid, file } = object
  if (request.wantsRaw) {
    return {
      status: 200,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
      body: file.text,
    }
  }
  return {
    status: 200,
    body: {
      sha: oid,
      node_id: nodeId('Blob', request.git.fullName, oid),
      size: file.size,
      url: `${request.repositoryUrl}/git/blobs/${oid}`,
      content: Buffer.from(file.text).toString('base64'),
      encoding: 'base64',
    },
  }
}

function tagObject(request: RepositoryRequest): Answer {
  if (request.git.isEmpty) return empty()
  const object = request.git.objectById(request.parameter('tag_sha'))
  if (object?.kind !== 'tag') return notFound()
  const tagger = taggerOf(request.context.world, request.git, object)
  return {
    status: 200,
    body: {
      node_id: nodeId('Tag', object.oid),
      sha: object.oid,
      url: `${request.repositoryUrl}/git/tags/${object.oid}`,
      tagger: { name: tagger.name, email: tagger.email, date: tagger.date },
      object: pointerJson(request, object.target),
      tag: object.name,
      message: object.tag.message ?? object.name,
      verification: verificationJson(object.tag.verification, tagger.date),
    },
  }
}

function compare(request: RepositoryRequest): Answer {
  const { git, context, repositoryUrl } = request
  const basehead = request.parameter('basehead')
  const [baseName, headName, ...more] = basehead.split('...')
  if (!baseName || !headName || more.length > 0) {
    context.violation(`compare takes BASE...HEAD, not '${basehead}'`)
    return notFound()
  }
  const base = git.resolveCommit(baseName, context.violation)
  const head = git.resolveCommit(headName, context.violation)
  if (base === undefined || head === undefined) return notFound()
  const comparison = git.compare(base, head)
  if (comparison === undefined) return message(404, `No common ancestor between ${baseName} and ${headName}.`)
  const page = takePage(request, comparison.ahead, request.query.has('page') ? 30 : 250)
  const toJson = (commit: typeof base): JsonObject => commitJson(context.world, context.url, git, commit)
  const site = `https://github.com/${git.fullName}/compare`
  const range = `${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`
  return {
    status: 200,
    headers: page.headers,
    body: {
      url: `${repositoryUrl}/compare/${range}`,
      html_url: `${site}/${range}`,
      permalink_url: `${site}/${base.oid.slice(0, 7)}...${head.oid.slice(0, 7)}`,
      diff_url: `${site}/${range}.diff`,
      patch_url: `${site}/${range}.patch`,
      base_commit: toJson(base),
      merge_base_commit: toJson(comparison.mergeBase),
      status: comparison.status,
      ahead_by: comparison.ahead.length,
      behind_by: comparison.behindBy,
      total_commits: comparison.ahead.length,
      commits: page.items.map(toJson),
      ...(page.number === 1 ? { files: changedFiles(request, comparison.mergeBase.name, head.name) } : {}),
    },
  }
}

function changedFiles(request: RepositoryRequest, from: string, to: string): JsonObject[] {
  const { git, repositoryUrl } = request
  const [before, after] = [git.tree(from), git.tree(to)]
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths
    .filter((path) => before.get(path)?.text !== after.get(path)?.text || before.has(path) !== after.has(path))
    .map((path) => ({
      sha: git.treeEntry(after.has(path) ? to : from, path)?.object.oid ?? null,
      filename: path,
      status: !before.has(path) ? 'added' : !after.has(path) ? 'removed' : 'modified',
      additions: 1,
      deletions: 1,
      changes: 2,
      blob_url: `https://github.com/${git.fullName}/blob/${git.commit(to).oid}/${encodeURI(path)}`,
      raw_url: `https://github.com/${git.fullName}/raw/${git.commit(to).oid}/${encodeURI(path)}`,
      contents_url: `${repositoryUrl}/contents/${encodeURI(path)}?ref=${git.commit(to).oid}`,
    }))
}

function contents(request: RepositoryRequest): Answer {
  const { git, context } = request
  if (git.isEmpty) return message(404, 'This repository is empty.')
  const ref = request.query.get('ref')
  const commit = git.resolveCommit(ref ?? 'HEAD', context.violation)
  if (commit === undefined) return message(404, `No commit found for the ref ${ref}`)
  const entry = git.treeEntry(commit.name, request.parameter('path').replace(/\/$/, ''))
  if (entry === undefined) return notFound()
  if (entry.object.kind === 'tree') {
    const entries = git.treeEntries(entry.object)
    return { status: 200, body: entries.map((child) => entryJson(request, child, commit.oid)) }
  }
  return fileAnswer(request, entry, commit)
}

function fileAnswer(request: RepositoryRequest, entry: TreeEntry, commit: { name: string; oid: string }): Answer {
  // GitHub follows a link to a file of the same tree, and says nothing of it.
  const target = entry.mode === fileModes.symlink ? linkTarget(request, entry, commit.name) : entry
  const file = target?.object.kind === 'blob' ? target.object.file : undefined
  if (target === undefined || file === undefined) {
    const link = entry.object.kind === 'blob' ? entry.object.file.text : ''
    return { status: 200, body: { ...entryJson(request, entry, commit.oid), target: link } }
  }
  if (request.wantsRaw) {
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw; charset=utf-8' }, body: file.text }
  }
  const content = Buffer.from(file.text).toString('base64').replace(/.{60}/g, '$&\n')
  const body = { ...entryJson(request, entry, commit.oid), type: 'file', size: file.size, sha: target.object.oid }
  // Above 1 MB the content is left out.
  const shown =
    file.size > 1_000_000 ? { content: '', encoding: 'none' } : { content: `${content}\n`, encoding: 'base64' }
  return { status: 200, body: { ...body, ...shown } }
}

function linkTarget(request: RepositoryRequest, entry: TreeEntry, commit: string): TreeEntry | undefined {
  const text = entry.object.kind === 'blob' ? entry.object.file.text : ''
  const resolved = new URL(text, `http://tree/${entry.path}`).pathname.slice(1)
  const target = request.git.treeEntry(commit, decodeURI(resolved))
  return target?.object.kind === 'blob' && target.mode !== fileModes.symlink ? target : undefined
}

function entryJson(request: RepositoryRequest, entry: TreeEntry, commit: string): JsonObject {
  const path = encodeURI(entry.path)
  const self = `${request.repositoryUrl}/contents/${path}?ref=${commit}`
  const kind = entry.object.kind
  const git = `${request.repositoryUrl}/git/${kind}s/${entry.object.oid}`
  const html = `https://github.com/${request.git.fullName}/${kind}/${commit}/${path}`
  const raw = `https://raw.githubusercontent.com/${request.git.fullName}/${commit}/${path}`
  return {
    name: entry.name,
    path: entry.path,
    sha: entry.object.oid,
    size: entry.object.kind === 'blob' ? entry.object.file.size : 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === 'tree' ? null : raw,
    type: kind === 'tree' ? 'dir' : entry.mode === fileModes.symlink ? 'symlink' : 'file',
    _links: { self, git, html },
  }
}
