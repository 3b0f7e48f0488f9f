"use strict";

exports.id = 113;

exports.ids = [ 113 ];

exports.modules = {
 9113: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gatherFacts: () => gatherFacts,
   requestsSent: () => requestsSent
  });
  var fact = __webpack_require__(8533);
  var people_entry = __webpack_require__(1675);
  var grant = __webpack_require__(3553);
  var branch_rules = __webpack_require__(6356);
  function matchGlob(glob, text) {
   let reached = new Array(text.length + 1).fill(false);
   reached[0] = true;
   for (const token of glob.match(/\*\*|[^]/g) ?? []) {
    const next = new Array(text.length + 1).fill(false);
    for (let end = 0; end <= text.length; end++) {
     const last = text[end - 1];
     if (token === '**' || token === '*') next[end] = reached[end] === true || end > 0 && next[end - 1] === true && (token === '**' || last !== '/'); else next[end] = end > 0 && reached[end - 1] === true && last === token;
    }
    reached = next;
   }
   return reached[text.length] === true;
  }
  const isGlob = text => text.includes('*');
  const literalPrefix = glob => glob.split('*', 1)[0] ?? '';
  var tag_pattern = __webpack_require__(3807);
  function policyFile(read) {
   const people = [];
   const teams = [];
   const problems = [];
   for (const each of read) if (typeof each === 'string') problems.push(each); else if (each.kind === 'person') people.push(each); else teams.push(each);
   return {
    people,
    teams,
    problems
   };
  }
  const linesOf = text => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  function parseCodeowners(text) {
   let owners = [];
   for (const [index, raw] of linesOf(text).entries()) {
    const [pattern, ...names] = raw.replace(/(^|\s)#.*$/, '').trim().split(/\s+/);
    if (pattern === '*') owners = [ ...entries(names, index + 1) ];
   }
   return policyFile(owners);
  }
  function* entries(names, line) {
   for (const name of names) {
    if (/^[^@]+@[^@]+$/.test(name)) continue;
    const entry = name.startsWith('@') ? (0, people_entry.ER)(name) : void 0;
    yield entry === void 0 ? `line ${line}: "${name.slice(0, 80)}" is not @login, @org/team-slug or a mail` : {
     ...entry,
     line
    };
   }
  }
  const NAMED = /^[^()@<>]+(?:<[^<>]*>\s*)?\((@[^()\s]+)\)$/;
  const parseMaintainers = text => policyFile(maintainers_entries(text));
  function* maintainers_entries(text) {
   for (const [index, raw] of linesOf(text).entries()) {
    const content = raw.replace(/(^|\s)#.*$/, '').trim();
    if (content === '') continue;
    const entry = (0, people_entry.ER)(NAMED.exec(content)?.[1] ?? content);
    yield entry === void 0 ? `line ${index + 1}: "${content.slice(0, 80)}" is not a login, @org/team-slug or Name <mail> (@login)` : {
     ...entry,
     line: index + 1
    };
   }
  }
  function parseOwners(document, text) {
   if (typeof document !== 'object' || document === null || Array.isArray(document)) return policyFile([ 'it is not a YAML mapping with "approvers"' ]);
   if ('filters' in document) return policyFile([ '"filters" is not supported: list "approvers" at the top level' ]);
   const approvers = 'approvers' in document ? document.approvers : [];
   if (!Array.isArray(approvers)) return policyFile([ '"approvers" is not a list' ]);
   const lines = itemLines(text);
   return policyFile(approvers.map(approver => entry(approver, lines)));
  }
  function entry(approver, lines) {
   const person = typeof approver === 'string' ? (0, people_entry.JC)(approver) : void 0;
   if (person === void 0) return `"${String(approver).slice(0, 80)}" in "approvers" is not a login`;
   return {
    ...person,
    line: lines.get(String(approver)) ?? 1
   };
  }
  function itemLines(text) {
   const lines = new Map;
   for (const [index, line] of linesOf(text).entries()) {
    const item = /^\s*-\s+["']?([^\s"'#]+)/.exec(line)?.[1];
    if (item !== void 0 && !lines.has(item)) lines.set(item, index + 1);
   }
   return lines;
  }
  async function readPolicyFile(path, text) {
   const name = path.slice(path.lastIndexOf('/') + 1);
   if (name === 'CODEOWNERS') return parseCodeowners(text);
   if (name !== 'OWNERS') return parseMaintainers(text);
   const {load} = await __webpack_require__.e(437).then(__webpack_require__.bind(__webpack_require__, 4437));
   try {
    return parseOwners(load(text), text);
   } catch (error) {
    return policyFile([ `it is not YAML: ${error.message.split('\n', 1)[0] ?? ''}` ]);
   }
  }
  async function gatherFacts(policy, given, source) {
   const {subject} = given;
   const byChannel = Object.keys(policy.releaseBranches.byChannel).length > 0;
   const early = byChannel ? await readTagName(policy, subject.tag) : void 0;
   const wanted = (0, branch_rules.I)(policy.releaseBranches, early?.outcome === 'release' ? early.version.channel : void 0);
   const snapshot = source.snapshot({
    tag: subject.tag,
    branches: wanted.filter(branch => !isGlob(branch)),
    ...subject.commit === void 0 || wanted.some(isGlob) ? {} : {
     commit: subject.commit
    },
    ...policy.maintainersFile === void 0 || policy.maintainersFile.repository !== void 0 ? {} : {
     path: policy.maintainersFile.path
    }
   });
   const maintainers = readMaintainers(policy, source, snapshot);
   const others = Promise.all([ releaseBranches(wanted, subject, source, snapshot), readPeople(policy, given.people, source, maintainers) ]);
   await requestsSent();
   const name = early ?? await readTagName(policy, subject.tag);
   const releases = await findReleases(policy, subject, name, source, snapshot);
   const [branches, [people, teams]] = await others;
   const {standingOf} = await Promise.all([ __webpack_require__.e(464), __webpack_require__.e(67) ]).then(__webpack_require__.bind(__webpack_require__, 2067));
   const version = name.outcome === 'release' ? (0, fact.eO)(name.version) : (0, fact.L5)('version-missing', 'The tag has no version to judge by.', 'See the check tag-name.');
   return {
    event: (0, fact.eO)(given.event),
    subject: (0, fact.eO)(subject),
    name: (0, fact.eO)(name),
    version,
    tag: (0, fact.Vt)(await snapshot, ({tag}) => tag),
    branches,
    releases,
    standing: version.known ? (0, fact.Vt)(releases, all => standingOf(version.value, all)) : version,
    people,
    maintainers: await maintainers,
    teams
   };
  }
  const requestsSent = () => new Promise(resolve => setImmediate(resolve));
  const readTagName = async (policy, tag) => (await Promise.all([ __webpack_require__.e(464), __webpack_require__.e(67) ]).then(__webpack_require__.bind(__webpack_require__, 2067))).readSubject(policy, tag);
  async function releaseBranches(wanted, subject, source, snapshot) {
   const [seen, ...listings] = await Promise.all([ snapshot, ...wanted.filter(isGlob).map(async glob => (0, 
   fact.Vt)(await source.branchNames(literalPrefix(glob)), names => names.filter(name => matchGlob(glob, name)))) ]);
   if (!seen.known) return seen;
   const expected = wanted.length > 0 ? wanted : [ seen.value.defaultBranch?.name ?? 'the default branch' ];
   if (seen.value.branches !== void 0) return (0, fact.eO)({
    expected,
    branches: seen.value.branches
   });
   const commit = subject.commit ?? seen.value.tag.commit;
   if (commit === void 0) return (0, fact.L5)('not-found', 'The tag comes to no commit that could be on a branch.', 'See the check tag-object.');
   const names = wanted.filter(branch => !isGlob(branch));
   if (wanted.length === 0 && seen.value.defaultBranch !== void 0) names.push(seen.value.defaultBranch.name);
   for (const listing of listings) {
    if (!listing.known) return listing;
    names.push(...listing.value);
   }
   const asked = names.length === 0 ? (0, fact.eO)([]) : await source.branches(commit, [ ...new Set(names) ]);
   return (0, fact.Vt)(asked, branches => ({
    expected,
    branches
   }));
  }
  async function findReleases(policy, subject, name, source, snapshot) {
   const seen = await snapshot;
   if (!seen.known) return seen;
   if (name.outcome !== 'release') return (0, fact.eO)([]);
   const prefix = (0, tag_pattern.B3)(policy.tagPattern, name.package);
   const {tags} = seen.value;
   const names = tags.complete ? (0, fact.eO)(tags.names) : await source.tagNames(prefix);
   if (!names.known) return names;
   const others = names.value.filter(other => other !== subject.tag && other.startsWith(prefix));
   return (await Promise.all([ __webpack_require__.e(464), __webpack_require__.e(67) ]).then(__webpack_require__.bind(__webpack_require__, 2067))).readReleases(policy, others, name.package, name.version);
  }
  async function readMaintainers({maintainersFile}, source, snapshot) {
   if (maintainersFile === void 0) return (0, fact.eO)({
    status: 'off'
   });
   const {path, repository} = maintainersFile;
   if (repository !== void 0) {
    const read = await source.file(repository, path);
    return read.known ? (0, fact.eO)(await understand(`${repository}:${path}`, path, read.value)) : read;
   }
   const seen = await snapshot;
   if (!seen.known) return seen;
   const {defaultBranch, file, fileOnTag} = seen.value;
   if (defaultBranch === void 0) return (0, fact.eO)({
    status: 'missing',
    where: path
   });
   return (0, fact.eO)(await understand(`${path} on ${defaultBranch.name}`, path, {
    commit: defaultBranch.commit,
    file: file ?? {
     status: 'missing'
    },
    ...fileOnTag === void 0 ? {} : {
     fileOnTag
    }
   }));
  }
  async function understand(where, path, read) {
   const {commit, file, fileOnTag} = read;
   if (file.status === 'missing') return {
    status: 'missing',
    where
   };
   if (file.status === 'unusable') return {
    status: 'unusable',
    where,
    problem: file.problem
   };
   const differs = fileOnTag?.status === 'text' && fileOnTag.text !== file.text;
   return {
    status: 'read',
    where,
    commit,
    file: await readPolicyFile(path, file.text),
    ...differs ? {
     onTag: await readPolicyFile(path, fileOnTag.text)
    } : {}
   };
  }
  async function readPeople(policy, people, source, maintainers) {
   if (!people.known) return [ people, (0, fact.eO)([]) ];
   const {actor, triggering} = people.value;
   const accounts = (0, people_entry.Up)(actor.login, triggering.login) ? [ actor ] : [ actor, triggering ];
   const ask = (teams, file) => memberships(source, teams, accounts, account => isGranted(account, policy, file));
   const byInput = ask(policy.allowedTeams, void 0);
   const file = await maintainers.then(fact => fact.known && fact.value.status === 'read' ? fact.value.file : void 0);
   const inFile = (file?.teams ?? []).filter(team => !policy.allowedTeams.some(asked => (0, 
   people_entry.E8)(asked, team)));
   const [fromInput, fromFile, identified] = await Promise.all([ byInput, ask(inFile, file), identify(people.value, policy, file, source) ]);
   return [ (0, fact.eO)(identified), (0, fact.eO)([ ...fromInput, ...fromFile ]) ];
  }
  const isGranted = (account, {allowedUsers, allowedTeams}, file) => (0, grant.T)(account, {
   allowedUsers,
   allowedTeams,
   memberships: [],
   ...file === void 0 ? {} : {
    file
   }
  }).outcome === 'granted';
  async function memberships(source, teams, accounts, granted) {
   const asked = accounts.filter(account => !(0, people_entry.w2)(account.login) && !granted(account));
   return Promise.all(teams.flatMap(team => asked.map(async ({login}) => ({
    team,
    login,
    state: await source.membership(team, login)
   }))));
  }
  async function identify(people, policy, file, source) {
   const {actor, triggering} = people;
   if (triggering.id !== void 0 || (0, people_entry.Up)(actor.login, triggering.login)) return people;
   const pinned = [ ...policy.allowedUsers, ...file?.people ?? [] ].some(entry => entry.id !== void 0);
   if (!pinned || isGranted(triggering, policy, file)) return people;
   const id = await source.triggeringId(triggering.login);
   return id.known ? {
    ...people,
    triggering: {
     ...triggering,
     id: id.value
    }
   } : {
    ...people,
    triggeringIdUnknown: id
   };
  }
 },
 3553: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => lookUp,
   x: () => lookAlikes
  });
  var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1675);
  function lookUp(account, grants) {
   const lists = [ ...grants.allowedUsers.map(entry => ({
    entry,
    by: 'allowed-users'
   })), ...(grants.file?.people ?? []).map(entry => ({
    entry,
    by: `maintainers-file:${entry.line}`
   })) ];
   const granting = lists.find(({entry}) => matches(entry, account));
   if (granting !== void 0) return {
    outcome: 'granted',
    by: granting.by
   };
   const memberships = (0, _entry_js__WEBPACK_IMPORTED_MODULE_0__.w2)(account.login) ? [] : grants.memberships.filter(({login}) => (0, 
   _entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(login, account.login));
   const active = memberships.find(({state}) => state.known && state.value === 'active');
   if (active !== void 0) return {
    outcome: 'granted',
    by: `team:${(0, _entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(active.team)}`
   };
   const pinned = lists.find(({entry}) => entry.id !== void 0 && (0, _entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(entry.login, account.login))?.entry.id;
   if (pinned !== void 0 && account.id === void 0) return {
    outcome: 'id-unknown'
   };
   const unreadable = memberships.find(({state}) => !state.known);
   if (unreadable !== void 0) return {
    outcome: 'team-unknown',
    membership: unreadable
   };
   if (pinned !== void 0) return {
    outcome: 'other-id',
    expected: pinned
   };
   const pending = memberships.find(({state}) => state.known && state.value === 'pending');
   return pending === void 0 ? {
    outcome: 'not-listed'
   } : {
    outcome: 'pending',
    team: (0, _entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(pending.team)
   };
  }
  const matches = (entry, account) => entry.id === void 0 ? (0, _entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(entry.login, account.login) : entry.id === account.id;
  const lookAlikes = (login, people) => people.map(person => person.login).filter(listed => {
   const [a, b] = [ listed.toLowerCase(), login.toLowerCase() ];
   return a !== b && (a.includes(b) || b.includes(a));
  });
 }
};
