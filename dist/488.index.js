"use strict";

exports.id = 488;

exports.ids = [ 488 ];

exports.modules = {
 2488: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   main: () => cli_main,
   processTerminal: () => processTerminal
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_util_ = __webpack_require__(7975);
  var fact = __webpack_require__(8533);
  var src_inputs = __webpack_require__(9706);
  var main = __webpack_require__(3813);
  var entry = __webpack_require__(1675);
  var report_escape = __webpack_require__(1523);
  var table = __webpack_require__(9902);
  var external_string_decoder_ = __webpack_require__(3193);
  var external_os_ = __webpack_require__(857);
  var external_events_ = __webpack_require__(4434);
  var external_child_process_ = __webpack_require__(5317);
  var external_path_ = __webpack_require__(6928);
  __webpack_require__(2613);
  var external_fs_ = __webpack_require__(9896);
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const {chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink} = external_fs_.promises;
  const IS_WINDOWS = process.platform === 'win32';
  external_fs_.constants.O_RDONLY;
  function exists(fsPath) {
   return __awaiter(this, void 0, void 0, function*() {
    try {
     yield stat(fsPath);
    } catch (err) {
     if (err.code === 'ENOENT') return false;
     throw err;
    }
    return true;
   });
  }
  function isRooted(p) {
   p = normalizeSeparators(p);
   if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
   if (IS_WINDOWS) return p.startsWith('\\') || /^[A-Z]:/i.test(p);
   return p.startsWith('/');
  }
  function tryGetExecutablePath(filePath, extensions) {
   return __awaiter(this, void 0, void 0, function*() {
    let stats;
    try {
     stats = yield stat(filePath);
    } catch (err) {
     if (err.code !== 'ENOENT') console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
    }
    if (stats && stats.isFile()) if (IS_WINDOWS) {
     const upperExt = external_path_.extname(filePath).toUpperCase();
     if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) return filePath;
    } else if (isUnixExecutable(stats)) return filePath;
    const originalFilePath = filePath;
    for (const extension of extensions) {
     filePath = originalFilePath + extension;
     stats = void 0;
     try {
      stats = yield stat(filePath);
     } catch (err) {
      if (err.code !== 'ENOENT') console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
     }
     if (stats && stats.isFile()) if (IS_WINDOWS) {
      try {
       const directory = external_path_.dirname(filePath);
       const upperName = external_path_.basename(filePath).toUpperCase();
       for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
        filePath = external_path_.join(directory, actualName);
        break;
       }
      } catch (err) {
       console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
      }
      return filePath;
     } else if (isUnixExecutable(stats)) return filePath;
    }
    return '';
   });
  }
  function normalizeSeparators(p) {
   p = p || '';
   if (IS_WINDOWS) {
    p = p.replace(/\//g, '\\');
    return p.replace(/\\\\+/g, '\\');
   }
   return p.replace(/\/\/+/g, '/');
  }
  function isUnixExecutable(stats) {
   return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
  }
  var io_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  function which(tool, check) {
   return io_awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    if (check) {
     const result = yield which(tool, false);
     if (!result) if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`); else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
     return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) return matches[0];
    return '';
   });
  }
  function findInPath(tool) {
   return io_awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    const extensions = [];
    if (IS_WINDOWS && process.env['PATHEXT']) for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) if (extension) extensions.push(extension);
    if (isRooted(tool)) {
     const filePath = yield tryGetExecutablePath(tool, extensions);
     if (filePath) return [ filePath ];
     return [];
    }
    if (tool.includes(external_path_.sep)) return [];
    const directories = [];
    if (process.env.PATH) for (const p of process.env.PATH.split(external_path_.delimiter)) if (p) directories.push(p);
    const matches = [];
    for (const directory of directories) {
     const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
     if (filePath) matches.push(filePath);
    }
    return matches;
   });
  }
  var external_timers_ = __webpack_require__(3557);
  var toolrunner_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const toolrunner_IS_WINDOWS = process.platform === 'win32';
  class ToolRunner extends external_events_.EventEmitter {
   constructor(toolPath, args, options) {
    super();
    if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
   }
   _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
   }
   _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? '' : '[command]';
    if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    } else if (options.windowsVerbatimArguments) {
     cmd += `"${toolPath}"`;
     for (const a of args) cmd += ` ${a}`;
    } else {
     cmd += this._windowsQuoteCmdArg(toolPath);
     for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
    } else {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    }
    return cmd;
   }
   _processLineBuffer(data, strBuffer, onLine) {
    try {
     let s = strBuffer + data.toString();
     let n = s.indexOf(external_os_.EOL);
     while (n > -1) {
      const line = s.substring(0, n);
      onLine(line);
      s = s.substring(n + external_os_.EOL.length);
      n = s.indexOf(external_os_.EOL);
     }
     return s;
    } catch (err) {
     this._debug(`error processing line. Failed with error ${err}`);
     return '';
    }
   }
   _getSpawnFileName() {
    if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) return process.env['COMSPEC'] || 'cmd.exe';
    return this.toolPath;
   }
   _getSpawnArgs(options) {
    if (toolrunner_IS_WINDOWS) if (this._isCmdFile()) {
     let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
     for (const a of this.args) {
      argline += ' ';
      argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
     }
     argline += '"';
     return [ argline ];
    }
    return this.args;
   }
   _endsWith(str, end) {
    return str.endsWith(end);
   }
   _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
   }
   _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
    if (!arg) return '""';
    const cmdSpecialChars = [ ' ', '\t', '&', '(', ')', '[', ']', '{', '}', '^', '=', ';', '!', "'", '+', ',', '`', '~', '|', '<', '>', '"' ];
    let needsQuotes = false;
    for (const char of arg) if (cmdSpecialChars.some(x => x === char)) {
     needsQuotes = true;
     break;
    }
    if (!needsQuotes) return arg;
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === '\\') reverse += '\\'; else if (arg[i - 1] === '"') {
      quoteHit = true;
      reverse += '"';
     } else quoteHit = false;
    }
    reverse += '"';
    return reverse.split('').reverse().join('');
   }
   _uvQuoteCmdArg(arg) {
    if (!arg) return '""';
    if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) return arg;
    if (!arg.includes('"') && !arg.includes('\\')) return `"${arg}"`;
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === '\\') reverse += '\\'; else if (arg[i - 1] === '"') {
      quoteHit = true;
      reverse += '\\';
     } else quoteHit = false;
    }
    reverse += '"';
    return reverse.split('').reverse().join('');
   }
   _cloneExecOptions(options) {
    options = options || {};
    const result = {
     cwd: options.cwd || process.cwd(),
     env: options.env || process.env,
     silent: options.silent || false,
     windowsVerbatimArguments: options.windowsVerbatimArguments || false,
     failOnStdErr: options.failOnStdErr || false,
     ignoreReturnCode: options.ignoreReturnCode || false,
     delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
   }
   _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
    return result;
   }
   exec() {
    return toolrunner_awaiter(this, void 0, void 0, function*() {
     if (!isRooted(this.toolPath) && (this.toolPath.includes('/') || toolrunner_IS_WINDOWS && this.toolPath.includes('\\'))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
     this.toolPath = yield which(this.toolPath, true);
     return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function*() {
      this._debug(`exec tool: ${this.toolPath}`);
      this._debug('arguments:');
      for (const arg of this.args) this._debug(`   ${arg}`);
      const optionsNonNull = this._cloneExecOptions(this.options);
      if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
      const state = new ExecState(optionsNonNull, this.toolPath);
      state.on('debug', message => {
       this._debug(message);
      });
      if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
      const fileName = this._getSpawnFileName();
      const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
      let stdbuffer = '';
      if (cp.stdout) cp.stdout.on('data', data => {
       if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
       if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
       stdbuffer = this._processLineBuffer(data, stdbuffer, line => {
        if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
       });
      });
      let errbuffer = '';
      if (cp.stderr) cp.stderr.on('data', data => {
       state.processStderr = true;
       if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
       if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
        const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
        s.write(data);
       }
       errbuffer = this._processLineBuffer(data, errbuffer, line => {
        if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
       });
      });
      cp.on('error', err => {
       state.processError = err.message;
       state.processExited = true;
       state.processClosed = true;
       state.CheckComplete();
      });
      cp.on('exit', code => {
       state.processExitCode = code;
       state.processExited = true;
       this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      cp.on('close', code => {
       state.processExitCode = code;
       state.processExited = true;
       state.processClosed = true;
       this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      state.on('done', (error, exitCode) => {
       if (stdbuffer.length > 0) this.emit('stdline', stdbuffer);
       if (errbuffer.length > 0) this.emit('errline', errbuffer);
       cp.removeAllListeners();
       if (error) reject(error); else resolve(exitCode);
      });
      if (this.options.input) {
       if (!cp.stdin) throw new Error('child process missing stdin');
       cp.stdin.end(this.options.input);
      }
     }));
    });
   }
  }
  function argStringToArray(argString) {
   const args = [];
   let inQuotes = false;
   let escaped = false;
   let arg = '';
   function append(c) {
    if (escaped && c !== '"') arg += '\\';
    arg += c;
    escaped = false;
   }
   for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
     if (!escaped) inQuotes = !inQuotes; else append(c);
     continue;
    }
    if (c === '\\' && escaped) {
     append(c);
     continue;
    }
    if (c === '\\' && inQuotes) {
     escaped = true;
     continue;
    }
    if (c === ' ' && !inQuotes) {
     if (arg.length > 0) {
      args.push(arg);
      arg = '';
     }
     continue;
    }
    append(c);
   }
   if (arg.length > 0) args.push(arg.trim());
   return args;
  }
  class ExecState extends external_events_.EventEmitter {
   constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = '';
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) throw new Error('toolPath must not be empty');
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) this.delay = options.delay;
   }
   CheckComplete() {
    if (this.done) return;
    if (this.processClosed) this._setResult(); else if (this.processExited) this.timeout = (0, 
    external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
   }
   _debug(message) {
    this.emit('debug', message);
   }
   _setResult() {
    let error;
    if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`); else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`); else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
    if (this.timeout) {
     clearTimeout(this.timeout);
     this.timeout = null;
    }
    this.done = true;
    this.emit('done', error, this.processExitCode);
   }
   static HandleTimeout(state) {
    if (state.done) return;
    if (!state.processClosed && state.processExited) {
     const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
     state._debug(message);
    }
    state._setResult();
   }
  }
  var exec_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  function exec(commandLine, args, options) {
   return exec_awaiter(this, void 0, void 0, function*() {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
   });
  }
  function getExecOutput(commandLine, args, options) {
   return exec_awaiter(this, void 0, void 0, function*() {
    var _a, _b;
    let stdout = '';
    let stderr = '';
    const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
    const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = data => {
     stderr += stderrDecoder.write(data);
     if (originalStdErrListener) originalStdErrListener(data);
    };
    const stdOutListener = data => {
     stdout += stdoutDecoder.write(data);
     if (originalStdoutListener) originalStdoutListener(data);
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
     stdout: stdOutListener,
     stderr: stdErrListener
    });
    const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), {
     listeners
    }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
     exitCode,
     stdout,
     stderr
    };
   });
  }
  const gitIn = directory => (args, input) => getExecOutput('git', [ '--no-replace-objects', ...args ], {
   cwd: directory,
   silent: true,
   ignoreReturnCode: true,
   env: {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0'
   },
   ...input === void 0 ? {} : {
    input: Buffer.from(input)
   }
  });
  function parseRemote(url) {
   const [, host, owner, name] = /^(?:https?:\/\/|ssh:\/\/|git:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url.trim()) ?? [];
   if (host === void 0 || owner === void 0 || name === void 0) return;
   return {
    owner,
    name,
    apiUrl: host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`
   };
  }
  var requests = __webpack_require__(5245);
  function parseBatch(stdout, asked) {
   const bytes = Buffer.from(stdout, 'utf8');
   const answers = [];
   let at = 0;
   while (answers.length < asked) {
    const end = bytes.indexOf(10, at);
    const [, oid, type, size] = /^([\da-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (oid === void 0 || size === void 0) {
     answers.push(void 0);
     continue;
    }
    answers.push({
     oid,
     type,
     content: bytes.toString('utf8', at, at + Number(size))
    });
    at += Number(size) + 1;
   }
   return answers;
  }
  function parseTag(content) {
   const [, object, type, name] = /^object ([\da-f]+)\ntype (\w+)\ntag (.*)\n/.exec(content) ?? [];
   return object === void 0 || type === void 0 || name === void 0 ? void 0 : {
    object,
    type,
    name
   };
  }
  class GitFailure extends Error {}
  function openGit(git, github) {
   let listed;
   const refs = () => listed ??= listRefs(git);
   return {
    requests: () => github?.requests() ?? requests.h,
    snapshot: request => read(() => snapshot(git, refs(), request, github)),
    branchNames: prefix => read(async () => [ ...new Set([ ...(await refs()).keys() ].flatMap(ref => branchName(ref) ?? [])) ].filter(name => name.startsWith(prefix))),
    branches: (commit, names) => read(async () => branchStates(git, await refs(), commit, names)),
    tagNames: prefix => read(async () => tagNames(await refs()).filter(name => name.startsWith(prefix))),
    file: (repository, path) => github?.file(repository, path) ?? Promise.resolve(onlyGitHub(`${path} in ${repository}`)),
    membership: (team, login) => github?.membership(team, login) ?? Promise.resolve(onlyGitHub(`whether ${login} is in the team ${team.org}/${team.slug}`)),
    triggeringId: login => Promise.resolve(onlyGitHub(`the id of ${login}`))
   };
  }
  const onlyGitHub = what => (0, fact.L5)('token-missing', `Only GitHub can tell ${what}.`, 'Pass a token that may read it: --token "$(gh auth token)".');
  async function read(work) {
   try {
    return (0, fact.eO)(await work());
   } catch (error) {
    return (0, fact.L5)('git-failed', `The local repository could not be read: ${error.message}.`, 'Run this inside a clone of the repository, with git installed; `git fetch --tags origin` brings its tags.');
   }
  }
  async function listRefs(git) {
   const format = '--format=%(refname) %(symref)';
   const {stdout} = orFail(await git([ 'for-each-ref', format, 'refs/tags', 'refs/heads', 'refs/remotes/origin' ]));
   return new Map(stdout.split('\n').filter(line => line !== '').map(line => {
    const [name = '', target = ''] = line.split(' ');
    return [ name, target ];
   }));
  }
  async function snapshot(git, listing, request, github) {
   const [refs, tag, published] = await Promise.all([ listing, readTag(git, request.tag), github?.publishedTag(request.tag) ]);
   const defaultBranch = findDefaultBranch(refs);
   const base = {
    tag: published === void 0 ? tag : {
     ...tag,
     published
    },
    tags: {
     names: tagNames(refs),
     complete: true
    }
   };
   if (defaultBranch === void 0) return base;
   const at = branchRef(refs, defaultBranch);
   const head = orFail(await git([ 'rev-parse', '--verify', `${at}^{commit}` ])).stdout.trim();
   const named = {
    ...base,
    defaultBranch: {
     name: defaultBranch,
     commit: head
    }
   };
   if (request.path === void 0) return named;
   const [file, fileOnTag] = await Promise.all([ readFile(git, head, request.path), tag.commit === void 0 ? void 0 : readFile(git, tag.commit, request.path) ]);
   return {
    ...named,
    file,
    ...fileOnTag === void 0 ? {} : {
     fileOnTag
    }
   };
  }
  async function readTag(git, name) {
   const ref = `refs/tags/${name}`;
   const {stdout} = orFail(await git([ 'cat-file', '--batch' ], `${ref}\n${ref}^{commit}\nHEAD^{commit}\n`));
   const [object, commit, head] = parseBatch(stdout, 3);
   if (object === void 0) {
    if (head === void 0) throw new GitFailure('HEAD is no commit');
    return {
     planned: true,
     object: {
      oid: head.oid,
      type: 'tag'
     },
     writtenName: name,
     target: {
      oid: head.oid,
      type: 'commit'
     },
     commit: head.oid
    };
   }
   const tag = object.type === 'tag' ? parseTag(object.content) : void 0;
   return {
    object: {
     oid: object.oid,
     type: object.type
    },
    ...tag === void 0 ? {} : {
     writtenName: tag.name,
     target: {
      oid: tag.object,
      type: tag.type
     }
    },
    ...commit === void 0 ? {} : {
     commit: commit.oid
    }
   };
  }
  async function readFile(git, commit, path) {
   const {stdout} = orFail(await git([ 'ls-tree', '-z', '--full-tree', commit, '--', path ]));
   const [, mode, type, oid] = /^(\d{6}) (\w+) ([\da-f]+)\t/.exec(stdout) ?? [];
   if (oid === void 0 || mode === void 0) return {
    status: 'missing'
   };
   if (mode !== '100644' && mode !== '100755') return {
    status: 'unusable',
    problem: `a ${mode === '120000' ? 'symbolic link' : String(type)}`
   };
   const {stdout: text} = orFail(await git([ 'cat-file', 'blob', oid ]));
   return text.includes('\0') ? {
    status: 'unusable',
    problem: 'a binary file'
   } : {
    status: 'text',
    text
   };
  }
  async function branchStates(git, refs, commit, names) {
   return Promise.all(names.map(async name => {
    const ref = branchRef(refs, name);
    if (!refs.has(ref)) return {
     name,
     exists: false,
     contains: false
    };
    const {exitCode, stderr} = await git([ 'merge-base', '--is-ancestor', commit, ref ]);
    if (exitCode > 1) throw new GitFailure(firstLine(stderr));
    return {
     name,
     exists: true,
     contains: exitCode === 0
    };
   }));
  }
  const REMOTE = 'refs/remotes/origin/';
  const LOCAL = 'refs/heads/';
  function findDefaultBranch(refs) {
   const head = refs.get(`${REMOTE}HEAD`) ?? '';
   if (head.startsWith(REMOTE)) return head.slice(REMOTE.length);
   const names = [ ...new Set([ ...refs.keys() ].flatMap(ref => branchName(ref) ?? [])) ];
   return [ 'main', 'master' ].find(name => names.includes(name)) ?? (names.length === 1 ? names[0] : void 0);
  }
  function branchRef(refs, name) {
   return refs.has(REMOTE + name) ? REMOTE + name : LOCAL + name;
  }
  function branchName(ref) {
   const prefix = [ REMOTE, LOCAL ].find(each => ref.startsWith(each));
   return prefix === void 0 || ref === `${REMOTE}HEAD` ? void 0 : ref.slice(prefix.length);
  }
  const tagNames = refs => [ ...refs.keys() ].filter(ref => ref.startsWith('refs/tags/')).map(ref => ref.slice('refs/tags/'.length));
  function orFail(output) {
   if (output.exitCode !== 0) throw new GitFailure(firstLine(output.stderr));
   return output;
  }
  const firstLine = text => text.trim().split('\n', 1)[0] ?? '';
  const SECRETS = new Set([ 'token', 'team-token' ]);
  function gateInputs(document, file) {
   const steps = [ ...allSteps(document) ].filter(({uses}) => typeof uses === 'string' && /(?:^|\/)release-gate(?:@|\/|$)|^\.\/$/.test(uses));
   const [step] = steps;
   if (step === void 0) throw new src_inputs.j1([ `${file}: expected a step that uses release-gate; found none.` ]);
   const inputs = new Map;
   const problems = [];
   const given = steps.map(each => JSON.stringify(each.with ?? {}));
   if (new Set(given).size > 1) problems.push(`${file}: expected one step that uses release-gate, or several with the same inputs; found ${steps.length} that differ. Give the inputs as flags.`);
   for (const [name, value] of Object.entries(isRecord(step.with) ? step.with : {})) {
    const text = String(value);
    if (SECRETS.has(name)) continue;
    if (!text.includes('${{')) inputs.set(name, text); else if (name !== 'tag') problems.push(`${file}: ${name} is an expression (${text}), which only a run can know. Give it as a flag: --${name} VALUE.`);
   }
   const strangers = [ ...inputs.keys() ].filter(name => !Object.hasOwn(src_inputs.mc, name));
   problems.push(...strangers.map(name => `${file}: ${name}: there is no such input.`));
   if (problems.length > 0) throw new src_inputs.j1(problems);
   return inputs;
  }
  function* allSteps(document) {
   if (!isRecord(document)) return;
   const holders = [ ...isRecord(document['jobs']) ? Object.values(document['jobs']) : [], document['runs'] ];
   for (const holder of holders) {
    const steps = isRecord(holder) ? holder['steps'] : void 0;
    if (Array.isArray(steps)) yield* steps.filter(isRecord);
   }
  }
  const isRecord = value => typeof value === 'object' && value !== null && !Array.isArray(value);
  const EXIT = {
   allowed: 0,
   notAllowed: 1,
   badUsage: 2
  };
  const FLAGS = {
   actor: {
    type: 'string'
   },
   workflow: {
    type: 'string'
   },
   repository: {
    type: 'string'
   },
   json: {
    type: 'boolean'
   },
   help: {
    type: 'boolean',
    short: 'h'
   }
  };
  const INPUT_NAMES = Object.keys(src_inputs.mc);
  async function cli_main(args, terminal) {
   try {
    return await command(args, terminal);
   } catch (error) {
    if (!(error instanceof src_inputs.j1)) throw error;
    for (const problem of error.problems) terminal.complain((0, report_escape.RK)(`release-gate: ${problem}`));
    terminal.complain('Try: node dist/cli.js --help');
    return EXIT.badUsage;
   }
  }
  async function command(args, terminal) {
   const {values, positionals} = parse(args);
   const [name, tag, ...rest] = positionals;
   if (values.help === true || name === void 0 && args.length === 0) {
    terminal.print(HELP);
    return values.help === true ? EXIT.allowed : EXIT.badUsage;
   }
   if (name !== 'check' || tag === void 0 || tag === '' || rest.length > 0) throw new src_inputs.j1([ `expected: check TAG; found: ${positionals.join(' ')}` ]);
   const git = gitIn(terminal.directory);
   const remote = await findRemote(git, values.repository, terminal.env);
   const {policy, token, teamToken} = await (0, src_inputs.Ko)(await inputReader(values, terminal, remote));
   const event = {
    name: 'local',
    ref: `refs/tags/${tag}`,
    commit: '',
    tagInput: ''
   };
   const {report} = await (0, main.S)(policy, event, whoPushes(values.actor), async () => {
    if (token === '') return openGit(git);
    if (remote === void 0) throw new src_inputs.j1([ 'with a token, the repository must be known: add a remote "origin", or pass --repository owner/repo' ]);
    const {openGitHub} = await Promise.all([ __webpack_require__.e(688), __webpack_require__.e(734) ]).then(__webpack_require__.bind(__webpack_require__, 5637));
    const {owner, name: repository, apiUrl} = remote;
    return openGit(git, openGitHub({
     repository: {
      owner,
      name: repository
     },
     runId: '',
     token,
     teamToken,
     apiUrl
    }));
   });
   terminal.print(values.json === true ? JSON.stringify(report, void 0, 2) : (0, table.t)(report, terminal.colours ? paint : void 0));
   return report.decision === 'allowed' ? EXIT.allowed : EXIT.notAllowed;
  }
  function parse(args) {
   const inputs = Object.fromEntries(INPUT_NAMES.map(name => [ name, {
    type: 'string'
   } ]));
   try {
    return (0, external_node_util_.parseArgs)({
     args: [ ...args ],
     options: {
      ...inputs,
      ...FLAGS
     },
     allowPositionals: true
    });
   } catch (error) {
    throw new src_inputs.j1([ error.message.split('. ', 1)[0] ?? '' ]);
   }
  }
  async function inputReader(values, terminal, remote) {
   const fromWorkflow = values.workflow === void 0 ? new Map : await readWorkflow(values.workflow);
   const given = name => values[name] ?? (name === 'token' ? terminal.env['RELEASE_GATE_TOKEN'] : fromWorkflow.get(name));
   return {
    get: name => (given(name) ?? (name === 'token' ? '' : src_inputs.mc[name].default)).trim(),
    isExplicit: name => given(name) !== void 0,
    others: [],
    owner: remote?.owner ?? ''
   };
  }
  async function readWorkflow(file) {
   const {load} = await __webpack_require__.e(437).then(__webpack_require__.bind(__webpack_require__, 4437));
   let document;
   try {
    document = load((0, external_node_fs_.readFileSync)(file, 'utf8'));
   } catch (error) {
    throw new src_inputs.j1([ `--workflow: ${file} cannot be read as YAML: ${error.message.split('\n', 1)[0] ?? ''}` ]);
   }
   return gateInputs(document, file);
  }
  function whoPushes(actor) {
   if (actor === void 0) return (0, fact.L5)('actor-missing', 'Nobody was named as the one who would push the tag.', 'Say who: --actor LOGIN.');
   const person = (0, entry.JC)(actor);
   if (person === void 0) throw new src_inputs.j1([ `--actor: expected a login such as octocat; found "${actor}"` ]);
   const account = {
    login: person.login,
    ...person.id === void 0 ? {} : {
     id: person.id
    }
   };
   return (0, fact.eO)({
    actor: account,
    triggering: account,
    attempt: 1
   });
  }
  async function findRemote(git, repository, env) {
   const url = repository ?? (await git([ 'config', '--get', 'remote.origin.url' ])).stdout;
   const remote = parseRemote(repository === void 0 ? url : `https://github.com/${url}`);
   if (repository !== void 0 && remote === void 0) throw new src_inputs.j1([ `--repository: expected owner/repo; found "${repository}"` ]);
   const apiUrl = env['GITHUB_API_URL'] ?? '';
   return remote === void 0 || apiUrl === '' ? remote : {
    ...remote,
    apiUrl
   };
  }
  const COLOURS = {
   good: 32,
   bad: 31,
   unsure: 33,
   dim: 2
  };
  const paint = (style, text) => `[${COLOURS[style]}m${text}[0m`;
  const HELP = `Usage: node dist/cli.js check TAG [options]\n\nJudges a local tag, or one still to be made on HEAD, before it is pushed.\nExit code: 0 allowed, 1 denied or undetermined, 2 bad usage.\n\n  --actor LOGIN          who would push it (LOGIN:ID where ids are pinned)\n  --workflow FILE        read the inputs from the workflow's step that uses release-gate\n  --repository OWNER/REPO  the repository on GitHub (default: the remote "origin")\n  --json                 print the report instead of the table\n  -h, --help             this text\n\nInputs of the action, each a flag of the same name:\n${INPUT_NAMES.filter(name => name !== 'tag').map(name => `  --${name} VALUE${name === 'token' ? ' (or RELEASE_GATE_TOKEN); without it nothing is asked over the network' : ''}`).join('\n')}\n`;
  const processTerminal = process => ({
   directory: process.cwd(),
   env: process.env,
   colours: process.stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '',
   print: text => process.stdout.write(`${text}\n`),
   complain: text => process.stderr.write(`${text}\n`)
  });
 }
};
