"use strict";

exports.id = 40;

exports.ids = [ 40 ];

exports.modules = {
 5040: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   gatherFacts: () => gatherFacts
  });
  var gate_fact = __webpack_require__(8533);
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
  var version_scheme = __webpack_require__(3680);
  const isLatest = (version, others) => isFinal(version) && others.filter(isFinal).every(other => ((0, 
  version_scheme.Z)(version, other) ?? -1) > 0);
  function npmTag(version, latest) {
   if (version.channel === 'stable') return latest ? 'latest' : `release-${version.major}.${version.minor}`;
   if (version.channel !== 'other') return version.channel;
   const [word = ''] = version.prerelease.split('.');
   return /^[a-z][a-z-]*[a-z]$/.test(word) && word !== 'latest' ? word : 'other';
  }
  const isFinal = version => version.prerelease === '';
  var tag_pattern = __webpack_require__(3807);
  function readName(splits, scheme) {
   const readings = splits.flatMap(parts => {
    const version = (0, version_scheme.o)(parts.version, scheme);
    const validPackage = parts.package === '' || (0, tag_pattern.kb)(parts.package);
    return version !== void 0 && validPackage ? [ {
     version,
     package: parts.package
    } ] : [];
   });
   const [only] = readings;
   if (readings.length > 1) return {
    outcome: 'ambiguous',
    readings: readings.map(each => `${each.package} ${each.version.text}`)
   };
   if (only !== void 0) return {
    outcome: 'release',
    ...only
   };
   const last = splits.at(-1);
   return last === void 0 ? {
    outcome: 'no-match'
   } : {
    outcome: 'not-a-version',
    text: last.version
   };
  }
  var pep440 = __webpack_require__(8913);
  function suggestName(name, pattern, scheme) {
   const core = /(?:\d+!)?\d[^]*$/.exec(name.slice(packageEnd(name, pattern)))?.[0].trim();
   if (core === void 0) return;
   const packageName = packageOf(name, pattern);
   for (const version of spellings(core, scheme)) {
    const suggestion = (0, tag_pattern.Xm)(pattern, {
     version,
     package: packageName
    });
    const reading = readName((0, tag_pattern.us)(pattern, suggestion), scheme);
    if (reading.outcome === 'release' && suggestion !== name) return suggestion;
   }
   return;
  }
  function* spellings(text, scheme) {
   const candidates = text.includes('-') ? [ asSemver(text), asPep440(text) ] : [ asPep440(text), asSemver(text) ];
   for (const candidate of candidates) if (candidate !== void 0 && (0, version_scheme.o)(candidate, scheme) !== void 0) yield candidate;
  }
  function asPep440(text) {
   const parsed = (0, pep440.D$)(text);
   if (parsed === null) return;
   const release = [ ...parsed.release, 0, 0 ].slice(0, Math.max(3, parsed.release.length));
   const written = (0, pep440.FZ)({
    ...parsed,
    release,
    local: null
   });
   return (0, pep440.FB)(written)?.text;
  }
  const SEMVER_WORDS = {
   a: 'alpha',
   b: 'beta',
   rc: 'rc'
  };
  function asSemver(text) {
   const [, major, minor = '0', patch = '0', rest = ''] = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?([^]*)$/.exec(text) ?? [];
   if (major === void 0) return;
   const numbers = [ major, minor, patch ].map(digits => digits.replace(/^0+(?=\d)/, '')).join('.');
   if (rest === '' || rest.startsWith('-') || rest.startsWith('+')) return `${numbers}${rest}`;
   const loose = (0, pep440.D$)(`${numbers}${rest}`);
   if (loose?.post !== null || loose.release.length > 3) return;
   const parts = [ ...loose.pre === null ? [] : [ SEMVER_WORDS[loose.pre[0]], loose.pre[1] ], ...loose.dev === null ? [] : [ 'dev', loose.dev[1] ] ];
   return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`;
  }
  const hasPackage = ({tokens}) => tokens.some(token => 'field' in token && token.field === 'package');
  function packageEnd(name, pattern) {
   if (!hasPackage(pattern)) return 0;
   return Math.max(name.lastIndexOf('@'), name.lastIndexOf('/')) + 1;
  }
  function packageOf(name, pattern) {
   if (!hasPackage(pattern)) return '';
   const before = name.slice(0, Math.max(0, packageEnd(name, pattern) - 1));
   return (0, tag_pattern.kb)(before) ? before : '';
  }
  const MILLISECONDS = 500;
  async function matchNames(pattern, names) {
   return pattern.kind === 'template' ? names.map(name => (0, tag_pattern.us)(pattern, name)) : await matchExpression(pattern, names);
  }
  async function matchExpression({source}, names) {
   const {runInNewContext} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 714, 19));
   const code = `names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}\n    return [version, of] })`;
   try {
    const found = runInNewContext(code, {
     source,
     names
    }, {
     timeout: MILLISECONDS
    });
    return found.map(([version, packageName]) => version === '' ? [] : [ {
     version,
     package: packageName
    } ]);
   } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return;
    throw error;
   }
  }
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
   const name = await readSubject(policy, given.subject.tag);
   const version = name.outcome === 'release' ? (0, gate_fact.eO)(name.version) : (0, 
   gate_fact.L5)('version-missing', 'The tag has no version to judge by.', 'See the check tag-name.');
   const wanted = (0, branch_rules.I)(policy.releaseBranches, version.known ? version.value.channel : void 0);
   const globs = wanted.filter(isGlob);
   const snapshot = source.snapshot({
    tag: given.subject.tag,
    branches: wanted.filter(branch => !isGlob(branch)),
    ...given.subject.commit === void 0 || globs.length > 0 ? {} : {
     commit: given.subject.commit
    },
    ...policy.maintainersFile === void 0 || policy.maintainersFile.repository !== void 0 ? {} : {
     path: policy.maintainersFile.path
    }
   });
   const maintainers = readMaintainers(policy, source, snapshot);
   const [tag, branches, releases, [people, teams]] = await Promise.all([ snapshot.then(fact => (0, 
   gate_fact.Vt)(fact, value => value.tag)), releaseBranches(wanted, given.subject, source, snapshot), findReleases(policy, given.subject, name, source, snapshot), readPeople(policy, given.people, source, maintainers) ]);
   return {
    event: (0, gate_fact.eO)(given.event),
    subject: (0, gate_fact.eO)(given.subject),
    name: (0, gate_fact.eO)(name),
    version,
    tag,
    branches,
    releases,
    standing: version.known ? (0, gate_fact.Vt)(releases, others => standing(version.value, others)) : version,
    people,
    maintainers: await maintainers,
    teams
   };
  }
  function standing(version, releases) {
   const latest = isLatest(version, releases.map(release => release.version));
   return {
    isLatest: latest,
    npmTag: npmTag(version, latest)
   };
  }
  async function readSubject({tagPattern, versionScheme}, tag) {
   const [splits] = await matchNames(tagPattern, [ tag ]) ?? [];
   if (splits === void 0) return {
    outcome: 'timeout'
   };
   const reading = readName(splits, versionScheme);
   const refused = reading.outcome === 'no-match' || reading.outcome === 'not-a-version';
   if (!refused || tagPattern.kind !== 'template') return reading;
   const suggestion = suggestName(tag, tagPattern, versionScheme);
   return suggestion === void 0 ? reading : {
    ...reading,
    suggestion
   };
  }
  async function releaseBranches(wanted, subject, source, snapshot) {
   const globs = wanted.filter(isGlob);
   const [seen, ...listings] = await Promise.all([ snapshot, ...globs.map(async glob => (0, 
   gate_fact.Vt)(await source.branchNames(literalPrefix(glob)), names => names.filter(name => matchGlob(glob, name)))) ]);
   if (!seen.known) return seen;
   const expected = wanted.length > 0 ? wanted : [ seen.value.defaultBranch?.name ?? 'the default branch' ];
   if (seen.value.branches !== void 0) return (0, gate_fact.eO)({
    expected,
    branches: seen.value.branches
   });
   const commit = subject.commit ?? seen.value.tag.commit;
   if (commit === void 0) return (0, gate_fact.L5)('not-found', 'The tag comes to no commit that could be on a branch.', 'See the check tag-object.');
   const names = wanted.filter(branch => !isGlob(branch));
   if (wanted.length === 0 && seen.value.defaultBranch !== void 0) names.push(seen.value.defaultBranch.name);
   for (const listing of listings) {
    if (!listing.known) return listing;
    names.push(...listing.value);
   }
   const asked = names.length === 0 ? (0, gate_fact.eO)([]) : await source.branches(commit, [ ...new Set(names) ]);
   return (0, gate_fact.Vt)(asked, branches => ({
    expected,
    branches
   }));
  }
  async function findReleases({tagPattern, versionScheme}, subject, name, source, snapshot) {
   const seen = await snapshot;
   if (!seen.known) return seen;
   if (name.outcome !== 'release') return (0, gate_fact.eO)([]);
   const prefix = (0, tag_pattern.B3)(tagPattern, name.package);
   const {tags} = seen.value;
   const names = tags.complete ? (0, gate_fact.eO)(tags.names) : await source.tagNames(prefix);
   if (!names.known) return names;
   const others = names.value.filter(other => other !== subject.tag && other.startsWith(prefix));
   const splits = await matchNames(tagPattern, others);
   if (splits === void 0) return (0, gate_fact.L5)('version-missing', 'The regular expression in tag-pattern took too long on the tags of the repository.', 'Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.');
   return (0, gate_fact.eO)(others.flatMap((tag, index) => {
    const reading = readName(splits[index] ?? [], versionScheme);
    return reading.outcome === 'release' && reading.package === name.package ? [ {
     tag,
     version: reading.version
    } ] : [];
   }));
  }
  async function readMaintainers({maintainersFile}, source, snapshot) {
   if (maintainersFile === void 0) return (0, gate_fact.eO)({
    status: 'off'
   });
   const {path, repository} = maintainersFile;
   if (repository !== void 0) {
    const read = await source.file(repository, path);
    return read.known ? (0, gate_fact.eO)(await understand(`${repository}:${path}`, path, read.value)) : read;
   }
   const seen = await snapshot;
   if (!seen.known) return seen;
   const {defaultBranch, file, fileOnTag} = seen.value;
   if (defaultBranch === void 0) return (0, gate_fact.eO)({
    status: 'missing',
    where: path
   });
   return (0, gate_fact.eO)(await understand(`${path} on ${defaultBranch.name}`, path, {
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
   if (!people.known) return [ people, (0, gate_fact.eO)([]) ];
   const {actor, triggering} = people.value;
   const accounts = (0, people_entry.Up)(actor.login, triggering.login) ? [ actor ] : [ actor, triggering ];
   const ask = (teams, file) => memberships(source, teams, accounts, account => isGranted(account, policy, file));
   const byInput = ask(policy.allowedTeams, void 0);
   const file = await maintainers.then(fact => fact.known && fact.value.status === 'read' ? fact.value.file : void 0);
   const inFile = (file?.teams ?? []).filter(team => !policy.allowedTeams.some(asked => (0, 
   people_entry.E8)(asked, team)));
   const [fromInput, fromFile, identified] = await Promise.all([ byInput, ask(inFile, file), identify(people.value, policy, file, source) ]);
   return [ (0, gate_fact.eO)(identified), (0, gate_fact.eO)([ ...fromInput, ...fromFile ]) ];
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
 },
 8913: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D$: () => parseLoosely,
   FB: () => parsePep440,
   FZ: () => writePep440,
   PG: () => comparePep440
  });
  var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9404);
  function parsePep440(text) {
   const parsed = parseLoosely(text);
   if (parsed?.local !== null || writePep440(parsed) !== text) return;
   const [major, minor, patch] = parsed.release;
   if (major === void 0 || minor === void 0 || patch === void 0) return;
   if (!parsed.release.every(Number.isSafeInteger)) return;
   return {
    text,
    scheme: 'pep440',
    major,
    minor,
    patch,
    epoch: parsed.epoch,
    prerelease: prereleaseOf(parsed),
    channel: channelOf(parsed)
   };
  }
  function writePep440(parsed) {
   const epoch = parsed.epoch === 0 ? '' : `${parsed.epoch}!`;
   const post = parsed.post === null ? '' : `.post${parsed.post[1]}`;
   const pre = parsed.pre === null ? '' : parsed.pre.join('');
   const dev = parsed.dev === null ? '' : `.dev${parsed.dev[1]}`;
   return `${epoch}${parsed.release.join('.')}${pre}${post}${dev}`;
  }
  const comparePep440 = (a, b) => (0, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.compare)(a, b);
  const parseLoosely = text => (0, _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
  const prereleaseOf = ({pre, dev}) => [ pre === null ? '' : pre.join(''), dev === null ? '' : `dev${dev[1]}` ].filter(part => part !== '').join('.');
  function channelOf({pre, post, dev}) {
   if (dev !== null) return 'dev';
   if (pre !== null) return {
    a: 'alpha',
    b: 'beta',
    rc: 'rc'
   }[pre[0]];
   return post === null ? 'stable' : 'post';
  }
 },
 3680: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => compareVersions,
   o: () => parseVersion
  });
  var pep440 = __webpack_require__(8913);
  var compare = __webpack_require__(4507);
  var parse = __webpack_require__(5667);
  function parseSemver(text) {
   const parsed = parse(text);
   if (parsed === null) return;
   const build = parsed.build.length === 0 ? '' : `+${parsed.build.join('.')}`;
   if (`${parsed.version}${build}` !== text) return;
   const {major, minor, patch} = parsed;
   return {
    text,
    scheme: 'semver',
    major,
    minor,
    patch,
    epoch: 0,
    prerelease: parsed.prerelease.join('.'),
    channel: channelOf(parsed.prerelease)
   };
  }
  const compareSemver = (a, b) => compare(a.text, b.text);
  const IDENTIFIER_CHANNELS = {
   a: 'alpha',
   alpha: 'alpha',
   b: 'beta',
   beta: 'beta',
   rc: 'rc',
   dev: 'dev'
  };
  function channelOf(prerelease) {
   const [first] = prerelease;
   if (first === void 0) return 'stable';
   const word = /^([a-z]+)\d*$/i.exec(String(first))?.[1]?.toLowerCase() ?? '';
   return Object.hasOwn(IDENTIFIER_CHANNELS, word) ? IDENTIFIER_CHANNELS[word] ?? 'other' : 'other';
  }
  function parseVersion(text, scheme) {
   if (scheme === 'semver') return parseSemver(text);
   if (scheme === 'pep440') return (0, pep440.FB)(text);
   return parseSemver(text) ?? (0, pep440.FB)(text);
  }
  function compareVersions(a, b) {
   if (a.scheme === 'semver' && b.scheme === 'semver') return compareSemver(a, b);
   const [left, right] = [ withoutBuild(a), withoutBuild(b) ];
   if ((0, pep440.D$)(left) !== null && (0, pep440.D$)(right) !== null) return (0, 
   pep440.PG)(left, right);
   const byNumbers = a.epoch - b.epoch || a.major - b.major || a.minor - b.minor || a.patch - b.patch;
   return byNumbers === 0 ? void 0 : byNumbers;
  }
  const withoutBuild = version => version.text.split('+', 1)[0] ?? '';
 }
};
