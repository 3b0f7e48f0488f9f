exports.id = 464;

exports.ids = [ 464 ];

exports.modules = {
 5573: (module, __unused_webpack_exports, __webpack_require__) => {
  "use strict";
  const debug = __webpack_require__(7137);
  const {MAX_LENGTH, MAX_SAFE_INTEGER} = __webpack_require__(2311);
  const {safeRe: re, t} = __webpack_require__(8105);
  const parseOptions = __webpack_require__(9302);
  const {compareIdentifiers} = __webpack_require__(1198);
  const isPrereleaseIdentifier = (prerelease, identifier) => {
   const identifiers = identifier.split('.');
   if (identifiers.length > prerelease.length) return false;
   for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
   return true;
  };
  class SemVer {
   constructor(version, options) {
    options = parseOptions(options);
    if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== 'string') throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
    if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
    debug('SemVer', version, options);
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
    if (!m) throw new TypeError(`Invalid Version: ${version}`);
    this.raw = version;
    this.major = +m[1];
    this.minor = +m[2];
    this.patch = +m[3];
    if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError('Invalid major version');
    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError('Invalid minor version');
    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError('Invalid patch version');
    if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split('.').map(id => {
     if (/^[0-9]+$/.test(id)) {
      const num = +id;
      if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
     }
     return id;
    });
    this.build = m[5] ? m[5].split('.') : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    if (this.prerelease.length) this.version += `-${this.prerelease.join('.')}`;
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(other) {
    debug('SemVer.compare', this.version, this.options, other);
    if (!(other instanceof SemVer)) {
     if (typeof other === 'string' && other === this.version) return 0;
     other = new SemVer(other, this.options);
    }
    if (other.version === this.version) return 0;
    return this.compareMain(other) || this.comparePre(other);
   }
   compareMain(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.major < other.major) return -1;
    if (this.major > other.major) return 1;
    if (this.minor < other.minor) return -1;
    if (this.minor > other.minor) return 1;
    if (this.patch < other.patch) return -1;
    if (this.patch > other.patch) return 1;
    return 0;
   }
   comparePre(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
    let i = 0;
    do {
     const a = this.prerelease[i];
     const b = other.prerelease[i];
     debug('prerelease compare', i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   compareBuild(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    let i = 0;
    do {
     const a = this.build[i];
     const b = other.build[i];
     debug('build compare', i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   inc(release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
     if (!identifier && identifierBase === false) throw new Error('invalid increment argument: identifier is empty');
     if (identifier) {
      const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
      if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
     }
    }
    switch (release) {
    case 'premajor':
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc('pre', identifier, identifierBase);
     break;

    case 'preminor':
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc('pre', identifier, identifierBase);
     break;

    case 'prepatch':
     this.prerelease.length = 0;
     this.inc('patch', identifier, identifierBase);
     this.inc('pre', identifier, identifierBase);
     break;

    case 'prerelease':
     if (this.prerelease.length === 0) this.inc('patch', identifier, identifierBase);
     this.inc('pre', identifier, identifierBase);
     break;

    case 'release':
     if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
     this.prerelease.length = 0;
     break;

    case 'major':
     if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case 'minor':
     if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
     this.patch = 0;
     this.prerelease = [];
     break;

    case 'patch':
     if (this.prerelease.length === 0) this.patch++;
     this.prerelease = [];
     break;

    case 'pre':
     {
      const base = Number(identifierBase) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
       let i = this.prerelease.length;
       while (--i >= 0) if (typeof this.prerelease[i] === 'number') {
        this.prerelease[i]++;
        i = -2;
       }
       if (i === -1) {
        if (identifier === this.prerelease.join('.') && identifierBase === false) throw new Error('invalid increment argument: identifier already exists');
        this.prerelease.push(base);
       }
      }
      if (identifier) {
       let prerelease = [ identifier, base ];
       if (identifierBase === false) prerelease = [ identifier ];
       if (isPrereleaseIdentifier(this.prerelease, identifier)) {
        const prereleaseBase = this.prerelease[identifier.split('.').length];
        if (isNaN(prereleaseBase)) this.prerelease = prerelease;
       } else this.prerelease = prerelease;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${release}`);
    }
    this.raw = this.format();
    if (this.build.length) this.raw += `+${this.build.join('.')}`;
    return this;
   }
  }
  module.exports = SemVer;
 },
 4507: (module, __unused_webpack_exports, __webpack_require__) => {
  "use strict";
  const SemVer = __webpack_require__(5573);
  const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
  module.exports = compare;
 },
 5667: (module, __unused_webpack_exports, __webpack_require__) => {
  "use strict";
  const SemVer = __webpack_require__(5573);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 },
 2311: module => {
  "use strict";
  const SEMVER_SPEC_VERSION = '2.0.0';
  const MAX_LENGTH = 256;
  const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
  const MAX_SAFE_COMPONENT_LENGTH = 16;
  const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
  const WHITESPACE_CHARACTERS = [ '\t', '\n', '\v', '\f', '\r', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', '\u2028', '\u2029', ' ', ' ', '　', '\ufeff' ];
  const RELEASE_TYPES = [ 'major', 'premajor', 'minor', 'preminor', 'patch', 'prepatch', 'prerelease' ];
  module.exports = {
   MAX_LENGTH,
   MAX_SAFE_COMPONENT_LENGTH,
   MAX_SAFE_BUILD_LENGTH,
   MAX_SAFE_INTEGER,
   WHITESPACE_CHARACTERS,
   RELEASE_TYPES,
   SEMVER_SPEC_VERSION,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 },
 7137: module => {
  "use strict";
  const debug = typeof process === 'object' && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error('SEMVER', ...args) : () => {};
  module.exports = debug;
 },
 1198: module => {
  "use strict";
  const numeric = /^[0-9]+$/;
  const compareIdentifiers = (a, b) => {
   if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : 1;
   const anum = numeric.test(a);
   const bnum = numeric.test(b);
   if (anum && bnum) {
    a = +a;
    b = +b;
   }
   return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
  module.exports = {
   compareIdentifiers,
   rcompareIdentifiers
  };
 },
 9302: module => {
  "use strict";
  const looseOption = Object.freeze({
   loose: true
  });
  const emptyOpts = Object.freeze({});
  const parseOptions = options => {
   if (!options) return emptyOpts;
   if (typeof options !== 'object') return looseOption;
   return options;
  };
  module.exports = parseOptions;
 },
 8105: (module, exports, __webpack_require__) => {
  "use strict";
  const {MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH} = __webpack_require__(2311);
  const debug = __webpack_require__(7137);
  exports = module.exports = {};
  const re = exports.re = [];
  const safeRe = exports.safeRe = [];
  const src = exports.src = [];
  const safeSrc = exports.safeSrc = [];
  const t = exports.t = {};
  let R = 0;
  const LETTERDASHNUMBER = '[a-zA-Z0-9-]';
  const safeRegexReplacements = [ [ '\\s', 1 ], [ '\\d', MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
  const makeSafeRegex = value => {
   for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
   return value;
  };
  const createToken = (name, value, isGlobal) => {
   const safe = makeSafeRegex(value);
   const index = R++;
   debug(name, index, value);
   t[name] = index;
   src[index] = value;
   safeSrc[index] = safe;
   re[index] = new RegExp(value, isGlobal ? 'g' : void 0);
   safeRe[index] = new RegExp(safe, isGlobal ? 'g' : void 0);
  };
  createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*');
  createToken('NUMERICIDENTIFIERLOOSE', '\\d+');
  createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
  createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
  createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
  createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
  createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`);
  createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
  createToken('FULLPLAIN', `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
  createToken('FULL', `^${src[t.FULLPLAIN]}$`);
  createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
  createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`);
  createToken('GTLT', '((?:<|>)?=?)');
  createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
  createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
  createToken('COERCEPLAIN', `${'(^|[^\\d])' + '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
  createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken('COERCEFULL', src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
  createToken('COERCERTL', src[t.COERCE], true);
  createToken('COERCERTLFULL', src[t.COERCEFULL], true);
  createToken('LONETILDE', '(?:~>?)');
  createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true);
  exports.tildeTrimReplace = '$1~';
  createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
  createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken('LONECARET', '(?:\\^)');
  createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true);
  exports.caretTrimReplace = '$1^';
  createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
  createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
  createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
  createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
  exports.comparatorTrimReplace = '$1$2$3';
  createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
  createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
  createToken('STAR', '(<|>)?=?\\s*\\*');
  createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$');
  createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$');
 },
 9404: (module, __unused_webpack_exports, __webpack_require__) => {
  const {valid, clean, explain, parse} = __webpack_require__(6212);
  const {lt, le, eq, ne, ge, gt, compare, rcompare} = __webpack_require__(4006);
  const {filter, maxSatisfying, minSatisfying, RANGE_PATTERN, satisfies, validRange} = __webpack_require__(652);
  const {major, minor, patch, inc} = __webpack_require__(3474);
  module.exports = {
   valid,
   clean,
   explain,
   parse,
   lt,
   le,
   lte: le,
   eq,
   ne,
   neq: ne,
   ge,
   gte: ge,
   gt,
   compare,
   rcompare,
   filter,
   maxSatisfying,
   minSatisfying,
   RANGE_PATTERN,
   satisfies,
   validRange,
   major,
   minor,
   patch,
   inc
  };
 },
 4006: (module, __unused_webpack_exports, __webpack_require__) => {
  const {parse} = __webpack_require__(6212);
  module.exports = {
   compare,
   rcompare,
   lt,
   le,
   eq,
   ne,
   ge,
   gt,
   '<': lt,
   '<=': le,
   '==': eq,
   '!=': ne,
   '>=': ge,
   '>': gt,
   '===': arbitrary
  };
  function lt(version, other) {
   return compare(version, other) < 0;
  }
  function le(version, other) {
   return compare(version, other) <= 0;
  }
  function eq(version, other) {
   return compare(version, other) === 0;
  }
  function ne(version, other) {
   return compare(version, other) !== 0;
  }
  function ge(version, other) {
   return compare(version, other) >= 0;
  }
  function gt(version, other) {
   return compare(version, other) > 0;
  }
  function arbitrary(version, other) {
   return version.toLowerCase() === other.toLowerCase();
  }
  function compare(version, other) {
   const parsedVersion = parse(version);
   const parsedOther = parse(other);
   const keyVersion = calculateKey(parsedVersion);
   const keyOther = calculateKey(parsedOther);
   return pyCompare(keyVersion, keyOther);
  }
  function rcompare(version, other) {
   return -compare(version, other);
  }
  function pyCompare(elemIn, otherIn) {
   let elem = elemIn;
   let other = otherIn;
   if (elem === other) return 0;
   if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [ elem ];
    other = Array.isArray(other) ? other : [ other ];
   }
   if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
     const res = pyCompare(elem[i], other[i]);
     if (res !== 0) return res;
    }
    return elem.length - other.length;
   }
   if (elem === -1 / 0 || other === 1 / 0) return -1;
   if (elem === 1 / 0 || other === -1 / 0) return 1;
   return elem < other ? -1 : 1;
  }
  function calculateKey(input) {
   const {epoch} = input;
   let {release, pre, post, local, dev} = input;
   release = release.concat();
   release.reverse();
   while (release.length && release[0] === 0) release.shift();
   release.reverse();
   if (!pre && !post && dev) pre = -1 / 0; else if (!pre) pre = 1 / 0;
   if (!post) post = -1 / 0;
   if (!dev) dev = 1 / 0;
   if (!local) local = -1 / 0; else local = local.map(i => Number.isNaN(Number(i)) ? [ -1 / 0, i ] : [ Number(i), '' ]);
   return [ epoch, release, pre, post, dev, local ];
  }
 },
 3474: (module, __unused_webpack_exports, __webpack_require__) => {
  const {explain, parse, stringify} = __webpack_require__(6212);
  module.exports = {
   major,
   minor,
   patch,
   inc
  };
  function major(input) {
   const version = explain(input);
   if (!version) throw new TypeError('Invalid Version: ' + input);
   return version.release[0];
  }
  function minor(input) {
   const version = explain(input);
   if (!version) throw new TypeError('Invalid Version: ' + input);
   if (version.release.length < 2) return 0;
   return version.release[1];
  }
  function patch(input) {
   const version = explain(input);
   if (!version) throw new TypeError('Invalid Version: ' + input);
   if (version.release.length < 3) return 0;
   return version.release[2];
  }
  function inc(input, release, preReleaseIdentifier) {
   let identifier = preReleaseIdentifier || `a`;
   const version = parse(input);
   if (!version) return null;
   if (![ 'a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview' ].includes(identifier)) return null;
   switch (release) {
   case 'premajor':
    {
     const [majorVersion] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'preminor':
    {
     const [majorVersion, minorVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'prepatch':
    {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
    }
    version.pre = [ identifier, 0 ];
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'prerelease':
    if (version.pre === null) {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
     version.pre = [ identifier, 0 ];
    } else {
     if (preReleaseIdentifier === void 0 && version.pre !== null) [identifier] = version.pre;
     const [letter, number] = version.pre;
     if (letter === identifier) version.pre = [ letter, number + 1 ]; else version.pre = [ identifier, 0 ];
    }
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'major':
    if (version.release.slice(1).some(value => value !== 0) || version.pre === null) {
     const [majorVersion] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'minor':
    if (version.release.slice(2).some(value => value !== 0) || version.pre === null) {
     const [majorVersion, minorVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   case 'patch':
    if (version.release.slice(3).some(value => value !== 0) || version.pre === null) {
     const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
     version.release.fill(0);
     version.release[0] = majorVersion;
     version.release[1] = minorVersion;
     version.release[2] = patchVersion + 1;
    }
    delete version.pre;
    delete version.post;
    delete version.dev;
    delete version.local;
    break;

   default:
    return null;
   }
   return stringify(version);
  }
 },
 652: (module, __unused_webpack_exports, __webpack_require__) => {
  const {VERSION_PATTERN, explain: explainVersion} = __webpack_require__(6212);
  const Operator = __webpack_require__(4006);
  const RANGE_PATTERN = [ '(?<operator>(===|~=|==|!=|<=|>=|<|>))', '\\s*', '(', '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))', '(?<prefix>\\.\\*)?', '|', '(?<legacy>[^,;\\s)]+)', ')' ].join('');
  module.exports = {
   RANGE_PATTERN,
   parse,
   satisfies,
   filter,
   validRange,
   maxSatisfying,
   minSatisfying
  };
  const isEqualityOperator = op => [ '==', '!=', '===' ].includes(op);
  const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');
  function parse(ranges) {
   if (!ranges.trim()) return [];
   const specifiers = ranges.split(',').map(range => rangeRegex.exec(range.trim()) || {}).map(({groups}) => {
    if (!groups) return null;
    let {...spec} = groups;
    const {operator, version, prefix, legacy} = groups;
    if (version) {
     spec = {
      ...spec,
      ...explainVersion(version)
     };
     if (operator === '~=') if (spec.release.length < 2) return null;
     if (!isEqualityOperator(operator) && spec.local) return null;
     if (prefix) if (!isEqualityOperator(operator) || spec.dev || spec.local) return null;
    }
    if (legacy && operator !== '===') return null;
    return spec;
   });
   if (specifiers.filter(Boolean).length !== specifiers.length) return null;
   return specifiers;
  }
  function filter(versions, specifier, options = {}) {
   const filtered = pick(versions, specifier, options);
   if (filtered.length === 0 && options.prereleases === void 0) return pick(versions, specifier, {
    prereleases: true
   });
   return filtered;
  }
  function maxSatisfying(versions, range, options) {
   const found = filter(versions, range, options).sort(Operator.compare);
   return found.length === 0 ? null : found[found.length - 1];
  }
  function minSatisfying(versions, range, options) {
   const found = filter(versions, range, options).sort(Operator.compare);
   return found.length === 0 ? null : found[0];
  }
  function pick(versions, specifier, options) {
   const parsed = parse(specifier);
   if (!parsed) return [];
   return versions.filter(version => {
    const explained = explainVersion(version);
    if (!parsed.length) return explained && !(explained.is_prerelease && !options.prereleases);
    return parsed.reduce((pass, spec) => {
     if (!pass) return false;
     return contains({
      ...spec,
      ...options
     }, {
      version,
      explained
     });
    }, true);
   });
  }
  function satisfies(version, specifier, options = {}) {
   const filtered = pick([ version ], specifier, options);
   return filtered.length === 1;
  }
  function arrayStartsWith(array, prefix) {
   if (prefix.length > array.length) return false;
   for (let i = 0; i < prefix.length; i += 1) if (prefix[i] !== array[i]) return false;
   return true;
  }
  function contains(specifier, input) {
   const {explained} = input;
   let {version} = input;
   const {...spec} = specifier;
   if (spec.prereleases === void 0) spec.prereleases = spec.is_prerelease;
   if (explained && explained.is_prerelease && !spec.prereleases) return false;
   if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
     prereleases: spec.prereleases
    });
   }
   if (spec.prefix) {
    const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
   }
   if (explained) if (explained.local && spec.version) {
    version = explained.public;
    spec.version = explainVersion(spec.version).public;
   }
   if (spec.operator === '<' || spec.operator === '>') if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) return false;
   const op = Operator[spec.operator];
   return op(version, spec.version || spec.legacy);
  }
  function validRange(specifier) {
   return Boolean(parse(specifier));
  }
 },
 6212: module => {
  const VERSION_PATTERN = [ 'v?', '(?:', '(?:(?<epoch>[0-9]+)!)?', '(?<release>[0-9]+(?:\\.[0-9]+)*)', '(?<pre>', '[-_\\.]?', '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))', '[-_\\.]?', '(?<pre_n>[0-9]+)?', ')?', '(?<post>', '(?:-(?<post_n1>[0-9]+))', '|', '(?:', '[-_\\.]?', '(?<post_l>post|rev|r)', '[-_\\.]?', '(?<post_n2>[0-9]+)?', ')', ')?', '(?<dev>', '[-_\\.]?', '(?<dev_l>dev)', '[-_\\.]?', '(?<dev_n>[0-9]+)?', ')?', ')', '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?' ].join('');
  module.exports = {
   VERSION_PATTERN,
   valid,
   clean,
   explain,
   parse,
   stringify
  };
  const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');
  function valid(version) {
   return validRegex.test(version) ? version : null;
  }
  const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
  function clean(version) {
   return stringify(parse(version, cleanRegex));
  }
  function parse(version, regex) {
   const {groups} = (regex || validRegex).exec(version) || {};
   if (!groups) return null;
   const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local)
   };
   return parsed;
  }
  function stringify(parsed) {
   if (!parsed) return null;
   const {epoch, release, pre, post, dev, local} = parsed;
   const parts = [];
   if (epoch !== 0) parts.push(`${epoch}!`);
   parts.push(release.join('.'));
   if (pre) parts.push(pre.join(''));
   if (post) parts.push('.' + post.join(''));
   if (dev) parts.push('.' + dev.join(''));
   if (local) parts.push(`+${local}`);
   return parts.join('');
  }
  function normalize_letter_version(letterIn, numberIn) {
   let letter = letterIn;
   let number = numberIn;
   if (letter) {
    if (!number) number = 0;
    letter = letter.toLowerCase();
    if (letter === 'alpha') letter = 'a'; else if (letter === 'beta') letter = 'b'; else if ([ 'c', 'pre', 'preview' ].includes(letter)) letter = 'rc'; else if ([ 'rev', 'r' ].includes(letter)) letter = 'post';
    return [ letter, Number(number) ];
   }
   if (!letter && number) {
    letter = 'post';
    return [ letter, Number(number) ];
   }
   return null;
  }
  function parse_local_version(local) {
   if (local) return local.split(/[._-]/).map(part => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
   return null;
  }
  function explain(version) {
   const parsed = parse(version);
   if (!parsed) return parsed;
   const {epoch, release, pre, post, dev, local} = parsed;
   let base_version = '';
   if (epoch !== 0) base_version += epoch + '!';
   base_version += release.join('.');
   const is_prerelease = Boolean(dev || pre);
   const is_devrelease = Boolean(dev);
   const is_postrelease = Boolean(post);
   return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease
   };
  }
 }
};
