"use strict";

exports.id = 734;

exports.ids = [ 734 ];

exports.modules = {
 5637: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openGitHub: () => openGitHub
  });
  var fact = __webpack_require__(8533);
  var entry = __webpack_require__(1675);
  var github = __webpack_require__(9921);
  class Malformed extends Error {}
  function createClient(token, apiUrl, transport) {
   if (token === '') return {
    graphql: withoutToken,
    get: withoutToken
   };
   const octokit = (0, github.Q)(token, {
    baseUrl: apiUrl,
    request: {
     fetch: transport
    },
    log: SILENT
   });
   return {
    graphql: (query, variables, purpose, read) => attempt(purpose, async () => read(await octokit.graphql(query, variables))),
    get: (route, parameters, purpose, read, otherwise) => attempt(purpose, async () => {
     const answer = await octokit.request(`GET ${route}`, {
      ...parameters,
      request: {
       parseSuccessResponseBody: false
      }
     });
     return read(JSON.parse(String(answer.data)));
    }, otherwise)
   };
  }
  const silent = () => {};
  const SILENT = {
   debug: silent,
   info: silent,
   warn: silent,
   error: silent
  };
  const withoutToken = (...args) => {
   const purpose = args[2];
   return Promise.resolve((0, fact.L5)('token-missing', `Could not read ${purpose.what}: no token was given.`, purpose.grant));
  };
  async function attempt(purpose, request, otherwise) {
   try {
    return (0, fact.eO)(await request());
   } catch (error) {
    const status = statusOf(error);
    const value = status === void 0 ? void 0 : otherwise?.(status);
    return value === void 0 ? explain(error, purpose) : (0, fact.eO)(value);
   }
  }
  function statusOf(error) {
   const {status, response} = error;
   return typeof status === 'number' && response !== void 0 ? status : void 0;
  }
  const AGAIN = 'Re-run the job in a few minutes; see https://www.githubstatus.com.';
  function explain(error, {what, grant}) {
   const {message} = error;
   const say = (code, why, fix) => (0, fact.L5)(code, `Could not read ${what}: ${why}.`, fix);
   const malformed = error instanceof Malformed || error instanceof SyntaxError || error instanceof TypeError;
   if (malformed) return say('malformed', `the answer is not what GitHub documents (${shorten(message)})`, AGAIN);
   const graphqlErrors = error.errors;
   if (Array.isArray(graphqlErrors)) return explainGraphql(graphqlErrors, say, grant);
   const status = statusOf(error);
   if (status === void 0) return say('unreachable', `no answer (${shorten(message)})`, `${AGAIN} Behind a proxy, set https_proxy and no_proxy.`);
   const headers = error.response.headers ?? {};
   const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== void 0;
   if (status === 429 || status === 403 && limited) return say('rate-limited', `HTTP ${status}, ${shorten(message)}`, LATER);
   if (status === 401) return say('token-refused', 'HTTP 401, the token is expired, revoked or malformed', `Pass a valid token. ${grant}`);
   if (status === 403) return say('permission-missing', `HTTP 403, ${shorten(message)}`, grant);
   if (status === 404) return say('not-found', 'HTTP 404, not there or not visible to the token', grant);
   return say(status >= 500 ? 'unreachable' : 'malformed', `HTTP ${status}, ${shorten(message)}`, AGAIN);
  }
  const LATER = 'Wait for the rate limit to reset (`gh api rate_limit`), then re-run the job.';
  function explainGraphql(errors, say, grant) {
   const [first] = errors;
   const message = typeof first?.message === 'string' ? shorten(first.message) : 'no message';
   switch (first?.type) {
   case 'NOT_FOUND':
    return say('not-found', message, grant);

   case 'FORBIDDEN':
   case 'INSUFFICIENT_SCOPES':
    return say('permission-missing', message, grant);

   case 'RATE_LIMITED':
    return say('rate-limited', message, LATER);

   default:
    return say('unreachable', message, AGAIN);
   }
  }
  const shorten = text => text.replace(/\s+/g, ' ').slice(0, 200);
  function withMeter(transport, now = () => performance.now()) {
   let count = 0;
   let deepest = 0;
   let first;
   let last = 0;
   const metered = async (url, request) => {
    const depth = deepest + 1;
    count++;
    first ??= now();
    try {
     return await transport(url, request);
    } finally {
     deepest = Math.max(deepest, depth);
     last = now();
    }
   };
   const requests = () => ({
    count,
    sequential: deepest,
    milliseconds: Math.round(last - (first ?? last))
   });
   return {
    transport: metered,
    requests
   };
  }
  const FILE = `{\n  mode\n  type\n  object { __typename ... on Blob { isBinary isTruncated text } }\n}`;
  const OBJECT = '__typename oid';
  function snapshotQuery(ask) {
   const indices = Array.from({
    length: ask.commit ? ask.branches : 0
   }, (_, index) => index);
   const variables = [ '$owner: String!, $name: String!, $tag: String!', ...ask.commit ? [ '$head: String!' ] : [], ...ask.commit && ask.path ? [ '$commit: GitObjectID!' ] : [], ...ask.path ? [ '$path: String!' ] : [], ...indices.map(index => `$branch${index}: String!`) ];
   const compare = 'compare(headRef: $head) { status }';
   return `query Snapshot(${variables.join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    tag: ref(qualifiedName: $tag) {\n      name\n      prefix\n      target { ${OBJECT} ... on Tag { name target { ${OBJECT} ... on Tag { target { ${OBJECT} ... on Tag { target { ${OBJECT} } } } } } } }\n    }\n    defaultBranchRef {\n      name\n      ${ask.commit && ask.branches === 0 ? compare : ''}\n      target { ${OBJECT} ${ask.path ? `... on Commit { file(path: $path) ${FILE} }` : ''} }\n    }\n    ${indices.map(index => `branch${index}: ref(qualifiedName: $branch${index}) { ${compare} }`).join('\n    ')}\n    ${ask.commit && ask.path ? `commit: object(oid: $commit) { ${OBJECT} ... on Commit { file(path: $path) ${FILE} } }` : ''}\n    tags: refs(refPrefix: "refs/tags/", first: 100) { totalCount nodes { name } }\n  }\n}`;
  }
  function branchesQuery(count) {
   const indices = Array.from({
    length: count
   }, (_, index) => index);
   return `query Branches($owner: String!, $name: String!, $head: String!, ${indices.map(index => `$branch${index}: String!`).join(', ')}) {\n  repository(owner: $owner, name: $name) {\n    ${indices.map(index => `branch${index}: ref(qualifiedName: $branch${index}) { compare(headRef: $head) { status } }`).join('\n    ')}\n  }\n}`;
  }
  const FILE_QUERY = `query PolicyFile($owner: String!, $name: String!, $path: String!) {\n  repository(owner: $owner, name: $name) {\n    defaultBranchRef { name target { ${OBJECT} ... on Commit { file(path: $path) ${FILE} } } }\n  }\n}`;
  const TAG_REF_QUERY = `query Published($owner: String!, $name: String!, $tag: String!) {\n  repository(owner: $owner, name: $name) { tag: ref(qualifiedName: $tag) { name prefix target { ${OBJECT} } } }\n}`;
  const systemClock = {
   now: () => Date.now(),
   sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
  };
  const TRIES = 3;
  const BUDGET = 6e4;
  function withRetries(transport, clock = systemClock) {
   const end = clock.now() + BUDGET;
   return async (url, request) => {
    for (let attempt = 1; ;attempt++) {
     const outcome = await transport(url, request).catch(error => error);
     const wait = pause(outcome, attempt, clock.now());
     if (wait === void 0 || attempt === TRIES || clock.now() + wait >= end) {
      if (outcome instanceof Error) throw outcome;
      return outcome;
     }
     await clock.sleep(wait);
    }
   };
  }
  function pause(outcome, attempt, now) {
   const backOff = 500 * 2 ** (attempt - 1);
   if (outcome instanceof Error) return backOff;
   const {status, headers} = outcome;
   const asked = askedToWait(headers, now);
   if (status >= 500 || status === 429) return Math.max(backOff, asked ?? 0);
   return status === 403 ? asked : void 0;
  }
  function askedToWait(headers, now) {
   const after = Number(headers.get('retry-after') ?? Number.NaN);
   if (Number.isFinite(after)) return Math.max(0, after * 1e3);
   if (headers.get('x-ratelimit-remaining') !== '0') return;
   const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
   return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : void 0;
  }
  var dist = __webpack_require__(7728);
  const oid = dist.FsL(dist.YjP(), dist.yGV(/^(?:[\da-f]{40}|[\da-f]{64})$/));
  const typename = dist.KIO([ 'Commit', 'Tag', 'Tree', 'Blob' ]);
  const leaf = {
   __typename: typename,
   oid
  };
  const treeEntry = dist.Ikc({
   mode: dist.aig(),
   type: dist.YjP(),
   object: dist.mee(dist.Ikc({
    __typename: typename,
    isBinary: dist.lqM(dist.mee(dist.zMY())),
    isTruncated: dist.lqM(dist.zMY()),
    text: dist.lqM(dist.mee(dist.YjP()))
   }))
  });
  const comparison = dist.Ikc({
   status: dist.KIO([ 'AHEAD', 'BEHIND', 'DIVERGED', 'IDENTICAL' ])
  });
  const commit = dist.Ikc({
   ...leaf,
   file: dist.lqM(dist.mee(treeEntry))
  });
  const tagTarget = dist.Ikc({
   ...leaf,
   name: dist.lqM(dist.YjP()),
   target: dist.lqM(dist.Ikc({
    ...leaf,
    target: dist.lqM(dist.Ikc({
     ...leaf,
     target: dist.lqM(dist.Ikc(leaf))
    }))
   }))
  });
  const snapshot = dist.Ikc({
   repository: dist.Ikc({
    tag: dist.mee(dist.Ikc({
     name: dist.YjP(),
     prefix: dist.YjP(),
     target: tagTarget
    })),
    defaultBranchRef: dist.mee(dist.Ikc({
     name: dist.YjP(),
     compare: dist.lqM(comparison),
     target: commit
    })),
    commit: dist.lqM(dist.mee(commit)),
    tags: dist.Ikc({
     totalCount: dist.FsL(dist.aig(), dist.ndf()),
     nodes: dist.YOg(dist.Ikc({
      name: dist.YjP()
     }))
    })
   })
  });
  const policyFile = dist.Ikc({
   repository: dist.Ikc({
    defaultBranchRef: dist.mee(dist.Ikc({
     name: dist.YjP(),
     target: commit
    }))
   })
  });
  const branches = dist.Ikc({
   repository: dist.g1P(dist.YjP(), dist.L5J())
  });
  const branch = dist.mee(dist.Ikc({
   compare: comparison
  }));
  const publishedTag = dist.Ikc({
   repository: dist.Ikc({
    tag: dist.mee(dist.Ikc({
     name: dist.YjP(),
     prefix: dist.YjP(),
     target: dist.Ikc(leaf)
    }))
   })
  });
  const refs = dist.YOg(dist.Ikc({
   ref: dist.YjP()
  }));
  const membership = dist.Ikc({
   state: dist.KIO([ 'active', 'pending' ])
  });
  const run = dist.Ikc({
   triggering_actor: dist.Ikc({
    login: dist.YjP(),
    id: dist.FsL(dist.aig(), dist.ndf())
   })
  });
  const reader = schema => data => {
   const result = dist.xLC(schema, data);
   if (result.success) return result.output;
   const [issue] = result.issues;
   throw new Malformed(`${dist.BuJ(issue) ?? 'the body'}: ${issue.message}`);
  };
  const readSnapshot = reader(snapshot);
  const readPolicyFileAnswer = reader(policyFile);
  const readBranches = reader(branches);
  const readBranch = reader(branch);
  const readPublishedTag = reader(publishedTag);
  const readRefs = reader(refs);
  const readMembership = reader(membership);
  const readRun = reader(run);
  const contains = ({status}) => status === 'BEHIND' || status === 'IDENTICAL';
  const gitObject = ({__typename, oid: id}) => ({
   oid: id,
   type: __typename.toLowerCase()
  });
  function tagState(answer, tag) {
   if (answer === null) return {};
   expectRef(answer, tag);
   const {target} = answer;
   const object = gitObject(target);
   const chain = [ target, target.target, target.target?.target, target.target?.target?.target ];
   const commitOid = chain.find(each => each?.__typename === 'Commit')?.oid;
   return {
    object,
    ...target.name === void 0 ? {} : {
     writtenName: target.name
    },
    ...target.target === void 0 ? {} : {
     target: gitObject(target.target)
    },
    ...commitOid === void 0 ? {} : {
     commit: commitOid
    }
   };
  }
  function expectRef({name, prefix}, tag) {
   if (prefix !== 'refs/tags/' || name !== tag) throw new Malformed(`asked for refs/tags/${tag}, got ${prefix}${name}`);
  }
  const REGULAR_MODES = [ 33188, 33261 ];
  function fileState(entry) {
   if (entry === null) return {
    status: 'missing'
   };
   if (entry.type !== 'blob' || !REGULAR_MODES.includes(entry.mode)) return {
    status: 'unusable',
    problem: `a ${entry.mode === 40960 ? 'symbolic link' : entry.type}`
   };
   const {isBinary, isTruncated, text} = entry.object ?? {};
   if (isTruncated === true) return {
    status: 'unusable',
    problem: 'a file too large to be read whole'
   };
   if (isBinary !== false || typeof text !== 'string') return {
    status: 'unusable',
    problem: 'a binary file'
   };
   return {
    status: 'text',
    text
   };
  }
  const LIMITS = {
   timeout: 15e3,
   maxBytes: 128 * 1024 * 1024,
   maxRedirects: 5
  };
  const createTransport = (env, limits = LIMITS) => async (url, request = {}) => {
   const deadline = Date.now() + limits.timeout;
   let target = new URL(url);
   let current = request;
   for (let redirects = 0; ;redirects++) {
    const {message, body} = await exchange(target, current, env, deadline, limits);
    const next = redirectOf(message, target, current);
    if (next === void 0) return respond(message, body, target);
    if (redirects === limits.maxRedirects) throw new Error(`more than ${limits.maxRedirects} redirects`);
    if (target.protocol === 'https:' && next.protocol !== 'https:') throw new Error(`a redirect from https to ${next.protocol}//${next.host}`);
    if (next.origin !== target.origin) current = {
     ...current,
     headers: withoutCredentials(current.headers ?? {})
    };
    target = next;
   }
  };
  function redirectOf({statusCode, headers}, from, request) {
   const repeatable = request.method === void 0 || request.method === 'GET' ? [ 301, 302, 303, 307, 308 ] : [ 307, 308 ];
   if (!repeatable.includes(statusCode ?? 0) || headers.location === void 0) return;
   return new URL(headers.location, from);
  }
  const withoutCredentials = headers => Object.fromEntries(Object.entries(headers).filter(([name]) => ![ 'authorization', 'cookie' ].includes(name.toLowerCase())));
  async function exchange(url, {method = 'GET', headers = {}, body}, env, deadline, {maxBytes}) {
   const {request} = url.protocol === 'https:' ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
   const length = body === void 0 ? {} : {
    'content-length': String(Buffer.byteLength(body))
   };
   const options = {
    method,
    headers: {
     ...headers,
     ...length
    }
   };
   const agent = await proxyAgent(url, env);
   if (agent !== void 0) options.agent = agent;
   return new Promise((resolve, reject) => {
    const outgoing = request(url, options, message => {
     const chunks = [];
     let bytes = 0;
     message.on('data', chunk => {
      bytes += chunk.length;
      if (bytes > maxBytes) outgoing.destroy(new Error(`an answer of more than ${maxBytes} bytes`));
      chunks.push(chunk);
     });
     message.on('end', () => resolve({
      message,
      body: Buffer.concat(chunks).toString('utf8')
     }));
     message.on('error', reject);
    });
    const timer = setTimeout(() => outgoing.destroy(new Error(`no whole answer from ${url.host} in time`)), Math.max(0, deadline - Date.now()));
    outgoing.on('close', () => clearTimeout(timer));
    outgoing.on('error', reject);
    outgoing.end(body);
   });
  }
  const PROXY_VARIABLE = /^(?:https?|all)_proxy$/i;
  async function proxyAgent(url, env) {
   if (!Object.keys(env).some(name => PROXY_VARIABLE.test(name) && env[name] !== '')) return;
   const {getProxyForUrl} = await __webpack_require__.e(468).then(__webpack_require__.bind(__webpack_require__, 468));
   const proxy = getProxyForUrl(url.href);
   if (proxy === '') return;
   const {HttpsProxyAgent} = await __webpack_require__.e(181).then(__webpack_require__.bind(__webpack_require__, 2181));
   return new HttpsProxyAgent(proxy);
  }
  function respond(message, body, url) {
   const headers = new Map;
   for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
   return {
    status: message.statusCode ?? 0,
    url: url.href,
    headers,
    body,
    text: () => Promise.resolve(body),
    arrayBuffer: () => Promise.resolve((new TextEncoder).encode(body).buffer)
   };
  }
  const BRANCHES_PER_QUERY = 25;
  function openGitHub(settings, network = withRetries(createTransport(process.env))) {
   const {owner, name} = settings.repository;
   const {transport, requests} = withMeter(network);
   const client = createClient(settings.token, settings.apiUrl, transport);
   const teamClient = settings.teamToken === settings.token ? client : createClient(settings.teamToken, settings.apiUrl, transport);
   const repository = {
    what: `the tag, branches and files of ${owner}/${name}`,
    grant: 'Give the job `permissions: contents: read` and pass its token: `token: ${{ github.token }}`.'
   };
   const probes = new Map;
   function probe(team, purpose) {
    const key = (0, entry.Ps)(team);
    const asked = probes.get(key) ?? teamClient.get('/orgs/{org}/teams/{team_slug}', {
     org: team.org,
     team_slug: team.slug
    }, purpose, () => true, status => status === 404 || status === 403 ? false : void 0);
    probes.set(key, asked);
    return asked;
   }
   async function branchBatch(commit, names) {
    return client.graphql(branchesQuery(names.length), {
     owner,
     name,
     head: commit,
     ...branchVariables(names)
    }, repository, data => branchStates(names, readBranches(data).repository));
   }
   async function matchingRefs(prefix, namespace) {
    const full = `refs/${namespace}/`;
    return client.get('/repos/{owner}/{repo}/git/matching-refs/{ref}', {
     owner,
     repo: name,
     ref: `${namespace}/${prefix}`
    }, repository, data => readRefs(data).filter(({ref}) => ref.startsWith(full + prefix)).map(({ref}) => ref.slice(full.length)));
   }
   return {
    requests,
    snapshot(request) {
     const {tag, branches, commit, path} = request;
     return client.graphql(snapshotQuery({
      branches: branches.length,
      commit: commit !== void 0,
      path: path !== void 0
     }), {
      owner,
      name,
      tag: `refs/tags/${tag}`,
      ...commit === void 0 ? {} : {
       head: commit,
       ...branchVariables(branches)
      },
      ...commit === void 0 || path === void 0 ? {} : {
       commit
      },
      ...path === void 0 ? {} : {
       path
      }
     }, repository, data => understandSnapshot(data, request));
    },
    file(from, path) {
     const [fileOwner = '', fileRepository = ''] = from.split('/');
     const purpose = {
      what: `${path} in ${from}`,
      grant: `Pass a token that may read contents of ${from}; the workflow's own token reads other repositories only if they are public.`
     };
     return client.graphql(FILE_QUERY, {
      owner: fileOwner,
      name: fileRepository,
      path
     }, purpose, data => {
      const branch = readPolicyFileAnswer(data).repository.defaultBranchRef;
      return branch === null ? {
       commit: '',
       file: {
        status: 'missing'
       }
      } : {
       commit: branch.target.oid,
       file: fileState(branch.target.file ?? null)
      };
     });
    },
    branchNames: prefix => matchingRefs(prefix, 'heads'),
    tagNames: prefix => matchingRefs(prefix, 'tags'),
    async branches(commit, names) {
     const batches = [];
     for (let at = 0; at < names.length; at += BRANCHES_PER_QUERY) batches.push(names.slice(at, at + BRANCHES_PER_QUERY));
     const answers = await Promise.all(batches.map(batch => branchBatch(commit, batch)));
     const states = [];
     for (const answer of answers) {
      if (!answer.known) return answer;
      states.push(...answer.value);
     }
     return (0, fact.eO)(states);
    },
    async membership(team, login) {
     const purpose = {
      what: `the members of the team ${(0, entry.Ps)(team)}`,
      grant: `Pass a team-token with the organization permission Members: read on ${team.org} (an App's token, see actions/create-github-app-token); the workflow's own token cannot have it.`
     };
     const [state, visible] = await Promise.all([ teamClient.get('/orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org: team.org,
      team_slug: team.slug,
      username: login
     }, purpose, data => readMembership(data).state, status => status === 404 ? 'none' : void 0), probe(team, purpose) ]);
     if (!state.known || state.value !== 'none') return state;
     if (!visible.known) return visible;
     if (visible.value) return state;
     return (0, fact.L5)('team-not-visible', `The token cannot see the team ${(0, entry.Ps)(team)}, or there is none of that name.`, purpose.grant);
    },
    async triggeringId(login) {
     const purpose = {
      what: `the account id of ${login}, who started this attempt`,
      grant: 'Give the job `permissions: actions: read`, or list the person without an id.'
     };
     return client.get('/repos/{owner}/{repo}/actions/runs/{run_id}', {
      owner,
      repo: name,
      run_id: settings.runId
     }, purpose, data => {
      const {triggering_actor: account} = readRun(data);
      if (account.login.toLowerCase() !== login.toLowerCase()) throw new Malformed(`the run names ${account.login} as the one who started it`);
      return account.id;
     });
    },
    publishedTag: tag => client.graphql(TAG_REF_QUERY, {
     owner,
     name,
     tag: `refs/tags/${tag}`
    }, repository, data => {
     const ref = readPublishedTag(data).repository.tag;
     if (ref !== null) expectRef(ref, tag);
     return ref === null ? void 0 : gitObject(ref.target);
    })
   };
  }
  const branchVariables = names => Object.fromEntries(names.map((branch, index) => [ `branch${index}`, `refs/heads/${branch}` ]));
  const branchStates = (names, answer) => names.map((branch, index) => {
   const state = readBranch(answer[`branch${index}`]);
   return {
    name: branch,
    exists: state !== null,
    contains: state !== null && contains(state.compare)
   };
  });
  function understandSnapshot(data, {tag, commit, branches, path}) {
   const {repository} = readSnapshot(data);
   const {defaultBranchRef, tags} = repository;
   const base = {
    tag: tagState(repository.tag, tag),
    tags: {
     names: tags.nodes.map(node => node.name),
     complete: tags.totalCount === tags.nodes.length
    }
   };
   const onDefault = defaultBranchRef === null ? {} : {
    defaultBranch: {
     name: defaultBranchRef.name,
     commit: defaultBranchRef.target.oid
    },
    ...path === void 0 ? {} : {
     file: fileState(defaultBranchRef.target.file ?? null)
    }
   };
   const onTag = path === void 0 || commit === void 0 ? {} : {
    fileOnTag: fileState(repository.commit?.file ?? null)
   };
   return {
    ...base,
    ...onDefault,
    ...onTag,
    ...commit === void 0 ? {} : {
     branches: snapshotBranches()
    }
   };
   function snapshotBranches() {
    if (branches.length > 0) return branchStates(branches, readBranches(data).repository);
    if (defaultBranchRef === null) return [];
    if (defaultBranchRef.compare === void 0) throw new Malformed('defaultBranchRef.compare: missing');
    return [ {
     name: defaultBranchRef.name,
     exists: true,
     contains: contains(defaultBranchRef.compare)
    } ];
   }
  }
 },
 1158: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => HttpClient
  });
  class HttpClient {
   getAgent() {
    return;
   }
   getAgentDispatcher() {
    return;
   }
  }
 },
 3616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => paginateRest
  });
  const paginateRest = () => ({});
 },
 7321: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => restEndpointMethods
  });
  const restEndpointMethods = () => ({});
 },
 988: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => fetch
  });
  function fetch() {
   throw new Error('undici is not part of this bundle: give Octokit a fetch');
  }
 }
};
