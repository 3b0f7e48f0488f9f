"use strict"
exports.id=491
exports.ids=[491]
exports.modules={7491:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{auditCommand:()=>auditCommand})
var _github_client_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8247)
var _model_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(5006)
var _git_find_remote_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8039)
var _git_git_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1268)
var _flags_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8410)
var _terminal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5739)
var _inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7260)
var _inputs_audit_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(2858)
var _publish_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(1546)
var _reports_settings_table_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(6442)
var _run_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(1770)
var _rules_score_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(1119)
const COMMAND=(0,_flags_js__WEBPACK_IMPORTED_MODULE_4__.NB)({name:'audit',description:`Audits the settings of a repository on GitHub: branches, tags, environment, actions, secrets, maintainers and the publish workflow. Changes nothing. Every input of the action is a flag of the same name.\nExit code: 0 no control failed at the severity of --fail-on, 1 a control failed, 2 bad usage.`,operands:[],flags:{org:{kind:'value',value:'LOGIN',description:'Audits every repository of an organization. Same as --organization.'},json:{kind:'switch',description:'Prints the report as JSON instead of the table.'},...(0,_flags_js__WEBPACK_IMPORTED_MODULE_4__.eJ)(_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_6__.W),repositories:{kind:'value',description:'Repositories to audit, OWNER/REPO, separated by commas. Default: the remote "origin".'},token:{kind:'value',description:`${_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_6__.W.token.description} Default: the variable RELEASE_GATE_TOKEN.`}},examples:['audit --repositories octo-org/widget','audit --org octo-org --fail-on never --json']})
const auditCommand=(args,terminal)=>(0,_flags_js__WEBPACK_IMPORTED_MODULE_4__.WW)(COMMAND,args,terminal,values=>run(values,terminal))
async function run(values,terminal){const given=name=>name==='token'?values.token??terminal.env['RELEASE_GATE_TOKEN']??'':name==='organization'?values.organization??values.org:values[name]
const remote=await(0,_git_find_remote_js__WEBPACK_IMPORTED_MODULE_2__._)((0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__.u)(terminal.directory),void 0,terminal.env)
const inputs=await(0,_inputs_audit_js__WEBPACK_IMPORTED_MODULE_7__.h)({get:name=>(given(name)??_inputs_audit_inputs_js__WEBPACK_IMPORTED_MODULE_6__.W[name].default).trim(),others:[],here:remote===void 0?'':`${remote.owner}/${remote.name}`})
if(inputs.token==='')throw new _model_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.j(['token: expected a token, as the audit reads from GitHub; found none. Set it: export RELEASE_GATE_TOKEN="$(gh auth token)"'])
const apiUrl=terminal.env['GITHUB_API_URL']??''
const report=await(0,_run_js__WEBPACK_IMPORTED_MODULE_10__.b)(inputs,{apiUrl:apiUrl===''?remote?.apiUrl??'https://api.github.com':apiUrl,clock:_github_client_clock_js__WEBPACK_IMPORTED_MODULE_0__.m,progress:(done,of)=>terminal.progress(done,of,'repositories'),say:terminal.complain})
terminal.print(values.json===true?(0,_publish_js__WEBPACK_IMPORTED_MODULE_8__.aB)(report).trimEnd():(0,_reports_settings_table_js__WEBPACK_IMPORTED_MODULE_9__.S)(report,terminal.colours?_terminal_js__WEBPACK_IMPORTED_MODULE_5__.nI:void 0));(0,_publish_js__WEBPACK_IMPORTED_MODULE_8__.lg)(report,inputs)
return(0,_rules_score_js__WEBPACK_IMPORTED_MODULE_11__.H)(report.totals,inputs.policy.failOn)?1:0}}),8410:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{NB:()=>defineCommand,eJ:()=>inputFlags,WW:()=>withFlags})
var external_node_util_=__webpack_require__(7975)
var configuration_error=__webpack_require__(5006)
const VERSION='1.0.0'
const defineCommand=command=>command
const COMMON={help:{kind:'switch',description:'Prints this text.'},version:{kind:'switch',description:'Prints the version of release-gate.'}}
const PROGRAM='node dist/cli.js'
const inputFlags=(inputs,...without)=>Object.fromEntries(Object.entries(inputs).filter(([name])=>!without.some(each=>each===name)).map(([name,input])=>[name,{kind:'value',description:input.description,default:input.default}]))
async function withFlags(command,args,terminal,run){const{values,operands,problems}=await readFlags(command,args)
if(values['help']===true){terminal.print(helpOf(command))
return 0}if(values['version']===true){terminal.print(VERSION)
return 0}if(problems.length>0)throw new configuration_error.j(problems)
return run(values,operands)}async function readFlags(command,args){const flags={...command.flags,...COMMON}
const{tokens}=(0,external_node_util_.parseArgs)({args:[...args],options:optionsOf(flags),strict:false,tokens:true})
const values={}
const operands=[]
const unknown=[]
const problems=[]
for(const token of tokens){if(token.kind==='positional')operands.push(token.value)
if(token.kind!=='option')continue
const flag=Object.hasOwn(flags,token.name)?flags[token.name]:void 0
if(flag===void 0)unknown.push(token.rawName)
else if(isWrong(flag,token))problems.push(wrongValue(token.name,flag,token.value))
else values[token.name]=token.value??true}problems.push(...await unknownFlags(unknown,Object.keys(flags)))
if(unknown.length===0)problems.push(...wrongOperands(command,operands))
return{values,operands,problems}}const optionsOf=flags=>Object.fromEntries(Object.entries(flags).map(([name,{kind}])=>[name,{type:kind==='value'?'string':'boolean',...name==='help'?{short:'h'}:{}}]))
const isWrong=({kind},{value,inlineValue})=>kind==='switch'?value!==void 0:value===void 0||inlineValue===false&&/^-./.test(value)
function wrongValue(name,{kind,value:placeholder='VALUE'},value){if(kind==='switch')return`--${name}: expected no value; found "${value??''}".`
if(value===void 0)return`--${name}: expected a value; found none. Write --${name} ${placeholder}.`
return`--${name}: expected a value; found the flag ${value}. If that is the value, write --${name}=${value}.`}function wrongOperands({operands:expected,name},found){if(found.length===expected.length&&!found.includes(''))return[]
const words=operands=>[name,...operands].join(' ').trim()
return[`expected ${words(expected)}; found ${words(found)||'nothing'}.`]}async function unknownFlags(names,known){const meant=await Promise.all(names.map(name=>nearest(name.replace(/^-+/,''),known)))
return names.map((name,index)=>{const near=meant[index]
return`${name}: there is no such flag${near===void 0?'':`; did you mean --${near}?`}`})}async function nearest(name,known){const{closest,distance}=await __webpack_require__.e(232).then(__webpack_require__.t.bind(__webpack_require__,8232,19))
const near=closest(name.toLowerCase(),known)
return name.length>2&&distance(name.toLowerCase(),near)<=2?near:void 0}function helpOf({name,description,operands,flags,examples}){const usage=[PROGRAM,name,...operands,'[flags]'].filter(part=>part!=='').join(' ')
return[`Usage: ${usage}`,'',...description.split('\n').flatMap(line=>wrap(line,'')),'','Examples:',...examples.map(example=>`  ${PROGRAM} ${example}`),'','Flags:',...Object.entries({...flags,...COMMON}).flatMap(([flag,each])=>helpOfFlag(flag,each))].join('\n')}function helpOfFlag(name,{kind,description,value='VALUE',default:fallback=''}){const written=`  ${name==='help'?'-h, ':''}--${name}${kind==='value'?` ${value}`:''}`
const text=fallback===''?description:`${description} Default: ${fallback}`
return[written,...wrap(text,'      ')]}const WIDTH=100
function wrap(text,indent){const lines=[]
let line=indent
for(const word of text.split(' ')){if(line!==indent&&line.length+1+word.length>WIDTH){lines.push(line)
line=indent}line+=line===indent?word:` ${word}`}return[...lines,line]}}),8039:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{_:()=>findRemote})
var configuration_error=__webpack_require__(5006)
function parseRemote(url){const[,scheme,host,port='',owner,name]=/^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(url.trim())??[]
if(host===void 0||owner===void 0||name===void 0)return
const server=host.toLowerCase()
const webPort=scheme?.toLowerCase().startsWith('http')===true?port:''
return{owner,name,apiUrl:server==='github.com'?'https://api.github.com':`https://${server}${webPort}/api/v3`}}async function findRemote(git,repository,env){const url=repository??(await git(['config','--get','remote.origin.url'])).stdout
const remote=parseRemote(repository===void 0?url:`https://github.com/${url}`)
if(repository!==void 0&&remote===void 0)throw new configuration_error.j([`--repository: expected owner/repo; found "${repository}"`])
const apiUrl=env['GITHUB_API_URL']??''
return remote===void 0||apiUrl===''?remote:{...remote,apiUrl}}}),1268:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{u:()=>gitIn})
var external_node_child_process_=__webpack_require__(1421)
var external_node_fs_=__webpack_require__(3024)
var exec=__webpack_require__(3032)
var program_missing=__webpack_require__(6063)
async function run(program,args,options={}){const[out,err]=[[],[]]
const stdout=chunk=>out.push(chunk)
const stderr=chunk=>err.push(chunk)
const ended=options.input===void 0?(0,exec.m)(program,[...args],{silent:true,ignoreReturnCode:true,listeners:{stdout,stderr},...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:options.env}}):runWithInput(program,args,options,stdout,stderr)
const exitCode=await ended.catch(error=>{throw isMissing(error,options.cwd)?new program_missing.X(program):error})
return{exitCode:exitCode??1,stdout:Buffer.concat(out),stderr:Buffer.concat(err).toString('utf8')}}const isMissing=({code,message},cwd='.')=>message.startsWith('Unable to locate executable file: ')||code==='ENOENT'&&(0,external_node_fs_.existsSync)(cwd)
const runWithInput=(program,args,{input,cwd,env},stdout,stderr)=>new Promise((resolve,reject)=>{const child=(0,external_node_child_process_.spawn)(program,args,{cwd,env,windowsHide:true})
child.stdout.on('data',stdout)
child.stderr.on('data',stderr)
child.stdin.on('error',()=>{}).end(input)
child.on('error',reject).on('close',resolve)})
const gitIn=cwd=>async(args,input)=>{const env={...process.env,LC_ALL:'C',GIT_OPTIONAL_LOCKS:'0'}
const{exitCode,stdout:bytes,stderr}=await run('git',['--no-replace-objects',...args],{cwd,env,input})
return{exitCode,bytes,stdout:bytes.toString('utf8'),stderr}}})}

