"use strict"
exports.id=205
exports.ids=[205]
exports.modules={5205:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{auditCommand:()=>auditCommand})
var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7975)
var _facts_clock_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8615)
var _inputs_gate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7435)
var _git_find_remote_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8039)
var _git_git_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1268)
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4660)
var _inputs_audit_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(4576)
var _audit_publish_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(4190)
var _reports_settings_table_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(8967)
var _audit_run_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(1493)
var _rules_score_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(1119)
const INPUT_NAMES=Object.keys(_inputs_audit_js__WEBPACK_IMPORTED_MODULE_6__.W)
async function auditCommand(args,terminal){const values=parse(args)
if(values.help===true){terminal.print(AUDIT_HELP)
return 0}const given=name=>name==='token'?values.token??terminal.env['RELEASE_GATE_TOKEN']??'':name==='organization'?values.organization??values.org:values[name]
const remote=await(0,_git_find_remote_js__WEBPACK_IMPORTED_MODULE_3__._)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__.u)(terminal.directory),void 0,terminal.env)
const inputs=await(0,_inputs_audit_js__WEBPACK_IMPORTED_MODULE_6__.h)({get:name=>(given(name)??_inputs_audit_js__WEBPACK_IMPORTED_MODULE_6__.W[name].default).trim(),others:[],here:remote===void 0?'':`${remote.owner}/${remote.name}`})
if(inputs.token==='')throw new _inputs_gate_js__WEBPACK_IMPORTED_MODULE_2__.j1(['token: the audit asks GitHub: set RELEASE_GATE_TOKEN, for example to `gh auth token`'])
const apiUrl=terminal.env['GITHUB_API_URL']??''
const report=await(0,_audit_run_js__WEBPACK_IMPORTED_MODULE_9__.b)(inputs,{apiUrl:apiUrl===''?remote?.apiUrl??'https://api.github.com':apiUrl,clock:_facts_clock_js__WEBPACK_IMPORTED_MODULE_1__.m,progress:(done,of)=>terminal.progress(done,of,'repositories'),say:terminal.complain});(0,_audit_publish_js__WEBPACK_IMPORTED_MODULE_7__.lg)(report,inputs)
terminal.print(values.json===true?(0,_audit_publish_js__WEBPACK_IMPORTED_MODULE_7__.aB)(report).trimEnd():(0,_reports_settings_table_js__WEBPACK_IMPORTED_MODULE_8__.S)(report,terminal.colours?_terminal_js__WEBPACK_IMPORTED_MODULE_5__.nI:void 0))
return(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_10__.H)(report.totals,inputs.policy.failOn)?1:0}function parse(args){const inputs=Object.fromEntries(INPUT_NAMES.map(name=>[name,{type:'string'}]))
const flags={org:{type:'string'},json:{type:'boolean'},help:{type:'boolean',short:'h'}}
try{return(0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({args:[...args],options:{...inputs,...flags}}).values}catch(error){throw new _inputs_gate_js__WEBPACK_IMPORTED_MODULE_2__.j1([error.message.split('. ',1)[0]??''])}}const AUDIT_HELP=`Usage: node dist/cli.js audit [options]\n\nJudges how a repository is set up on GitHub: branches, tags, environment, actions, secrets, maintainers and the\npublish workflow. Nothing is changed.\n\nExit code: 0 nothing failed that --fail-on names, 1 something did, 2 bad usage.\n\n  --org LOGIN            every repository of an organization (the same as --organization)\n  --json                 print the report instead of the table\n  -h, --help             this text\n\nInputs of the action, each a flag of the same name:\n${INPUT_NAMES.map(name=>`  --${name} VALUE${name==='token'?' (or RELEASE_GATE_TOKEN)':''}`).join('\n')}\n`}),8039:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_:()=>findRemote})
var gate=__webpack_require__(7435)
function parseRemote(url){const[,scheme,host,port='',owner,name]=/^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(url.trim())??[]
if(host===void 0||owner===void 0||name===void 0)return
const server=host.toLowerCase()
const webPort=scheme?.toLowerCase().startsWith('http')===true?port:''
return{owner,name,apiUrl:server==='github.com'?'https://api.github.com':`https://${server}${webPort}/api/v3`}}async function findRemote(git,repository,env){const url=repository??(await git(['config','--get','remote.origin.url'])).stdout
const remote=parseRemote(repository===void 0?url:`https://github.com/${url}`)
if(repository!==void 0&&remote===void 0)throw new gate.j1([`--repository: expected owner/repo; found "${repository}"`])
const apiUrl=env['GITHUB_API_URL']??''
return remote===void 0||apiUrl===''?remote:{...remote,apiUrl}}}),1268:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{u:()=>gitIn})
var external_node_child_process_=__webpack_require__(1421)
var exec=__webpack_require__(3032)
async function run(program,args,options={}){const[out,err]=[[],[]]
const stdout=chunk=>out.push(chunk)
const stderr=chunk=>err.push(chunk)
const exitCode=options.input===void 0?await(0,exec.m)(program,[...args],{silent:true,ignoreReturnCode:true,listeners:{stdout,stderr},...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:options.env}}):await runWithInput(program,args,options,stdout,stderr)
return{exitCode:exitCode??1,stdout:Buffer.concat(out),stderr:Buffer.concat(err).toString('utf8')}}const runWithInput=(program,args,{input,cwd,env},stdout,stderr)=>new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.spawn)(program,args,{cwd,env,windowsHide:true})
child.stdout.on('data',stdout)
child.stderr.on('data',stderr)
child.stdin.on('error',()=>{}).end(input)
child.on('error',reject).on('close',resolve)})
const gitIn=cwd=>async(args,input)=>{const env={...process.env,LC_ALL:'C',GIT_OPTIONAL_LOCKS:'0'}
const{exitCode,stdout:bytes,stderr}=await run('git',['--no-replace-objects',...args],{cwd,env,input})
return{exitCode,bytes,stdout:bytes.toString('utf8'),stderr}}})}

