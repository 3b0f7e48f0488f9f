"use strict"
exports.id=946
exports.ids=[946]
exports.modules={6063:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{X:()=>ProgramMissing})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const INSTALL={git:'Install git: `apt-get install git`, `apk add git`, `brew install git`, on Windows `winget install Git.Git`.','ssh-keygen':'Install the OpenSSH client: `apt-get install openssh-client`, `apk add openssh-keygen`, on Windows the optional feature OpenSSH Client.',gpg:'Install GnuPG: `apt-get install gnupg`, `apk add gnupg`, `brew install gnupg`, on Windows `winget install GnuPG.GnuPG`.'}
class ProgramMissing extends Error{program
constructor(program){super(`${program} is not on PATH`)
this.program=program}get fact(){const{program,message}=this
const fix=INSTALL[program]??`Install ${program}, or correct its path in the configuration of git.`
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('program-missing',`${message}, and the gate needs it here.`,fix)}}}),2955:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{e:()=>run})
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421)
var node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024)
var _actions_exec__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3032)
var _program_missing_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6063)
async function run(program,args,options={}){const[out,err]=[[],[]]
const stdout=chunk=>out.push(chunk)
const stderr=chunk=>err.push(chunk)
const ended=options.input===void 0?(0,_actions_exec__WEBPACK_IMPORTED_MODULE_2__.m)(program,[...args],{silent:true,ignoreReturnCode:true,listeners:{stdout,stderr},...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:options.env}}):runWithInput(program,args,options,stdout,stderr)
const exitCode=await ended.catch(error=>{throw isMissing(error,options.cwd)?new _program_missing_js__WEBPACK_IMPORTED_MODULE_3__.X(program):error})
return{exitCode:exitCode??1,stdout:Buffer.concat(out),stderr:Buffer.concat(err).toString('utf8')}}const isMissing=({code,message},cwd='.')=>message.startsWith('Unable to locate executable file: ')||code==='ENOENT'&&(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd)
const runWithInput=(program,args,{input,cwd,env},stdout,stderr)=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{cwd,env,windowsHide:true})
child.stdout.on('data',stdout)
child.stderr.on('data',stderr)
child.stdin.on('error',()=>{}).end(input)
child.on('error',reject).on('close',resolve)})}),9946:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{verifySsh:()=>verifySsh})
var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024)
var node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161)
var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6725)
var _program_missing_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6063)
var _run_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2955)
async function verifySsh(payload,signature,allowedSigners){const directory=(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),'release-gate-signers-'))
try{const file=(name,text)=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory,name);(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text)
return path}
const given=['-f',file('allowed_signers',allowedSigners),'-s',file('signature',signature)]
const found=await keygen(['-Y','find-principals',...given])
const[principal]=found.stdout.split('\n',1)
if(found.exitCode!==0||principal===void 0||principal==='')return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_3__.eO)({verified:false,reason:'the key is not in the allowed-signers file'})
const verified=await keygen(['-Y','verify',...given,'-I',principal,'-n','git'],payload)
const reason=(verified.exitCode===0?verified.stdout:verified.stderr).trim().split('\n').at(-1)??''
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_3__.eO)({verified:verified.exitCode===0,reason,principal:verified.exitCode===0?principal:void 0})}catch(error){if(error instanceof _program_missing_js__WEBPACK_IMPORTED_MODULE_4__.X)return error.fact
throw error}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory,{recursive:true,force:true})}}async function keygen(args,input){const{stdout,...rest}=await(0,_run_js__WEBPACK_IMPORTED_MODULE_5__.e)('ssh-keygen',args,{input})
return{...rest,stdout:stdout.toString('utf8')}}})}

