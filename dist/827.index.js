"use strict"
exports.id=827
exports.ids=[827,696]
exports.modules={7827:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{main:()=>main,processTerminal:()=>processTerminal})
var configuration_error=__webpack_require__(5006)
var external_node_fs_=__webpack_require__(3024)
var clock=__webpack_require__(8247)
function parseRemote(url){const[,scheme,host,port='',owner,name]=/^(?:(https?|ssh|git):\/\/)?(?:[^@/]+@)?([a-z\d][a-z\d.-]*)(:\d+(?=\/))?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/i.exec(url.trim())??[]
if(host===void 0||owner===void 0||name===void 0)return
const server=host.toLowerCase()
const webPort=scheme?.toLowerCase().startsWith('http')===true?port:''
return{owner,name,apiUrl:server==='github.com'?'https://api.github.com':`https://${server}${webPort}/api/v3`}}async function findRemote(git,repository,env){const url=repository??(await git(['config','--get','remote.origin.url'])).stdout
const remote=parseRemote(repository===void 0?url:`https://github.com/${url}`)
if(repository!==void 0&&remote===void 0)throw new configuration_error.j([`--repository: expected owner/repo; found "${repository}"`])
const apiUrl=env['GITHUB_API_URL']??''
return remote===void 0||apiUrl===''?remote:{...remote,apiUrl}}var run=__webpack_require__(2955)
const gitIn=cwd=>async(args,input)=>{const env={...process.env,LC_ALL:'C',GIT_OPTIONAL_LOCKS:'0'}
const{exitCode,stdout:bytes,stderr}=await(0,run.e)('git',['--no-replace-objects',...args],{cwd,env,input})
return{exitCode,bytes,stdout:bytes.toString('utf8'),stderr}}
var git_source=__webpack_require__(8827)
var gate_inputs=__webpack_require__(1332)
var gate=__webpack_require__(7065)
const GATE=/^(?:[a-z\d][\w.-]*\/(?:[^@]*\/)?release-gate\/?@[^@]+|[.$]\/(?:(?:[^@]*\/)?release-gate\/?)?)$/i
const isGate=uses=>GATE.test(uses)
new Set(['actions/create-github-app-token','octo-sts/action'])
const SECRETS=new Set(['token','team-token'])
function gateInputs(document,file){const steps=[...allSteps(document)].filter(({uses})=>typeof uses==='string'&&isGate(uses))
const[step]=steps
if(step===void 0)throw new configuration_error.j([`${file}: expected a step that uses release-gate; found none. Pass the path of the publish workflow.`])
const inputs=new Map
const problems=[]
const given=steps.map(each=>JSON.stringify(each.with??{}))
if(new Set(given).size>1)problems.push(`${file}: expected one step that uses release-gate, or several with the same inputs; found ${steps.length} that differ. Pass the inputs as flags.`)
for(const[name,value]of Object.entries(isRecord(step.with)?step.with:{})){const text=typeof value==='string'?value:value===null?'':JSON.stringify(value)
if(SECRETS.has(name))continue
if(!text.includes('${{'))inputs.set(name,text)
else if(name!=='tag')problems.push(`${file}: ${name} is an expression (${text}), and its value is known only in a run. Pass it as a flag: --${name} VALUE.`)}const strangers=[...inputs.keys()].filter(name=>!Object.hasOwn(gate_inputs.m,name))
problems.push(...strangers.map(name=>`${file}: ${name}: there is no such input.`))
if(problems.length>0)throw new configuration_error.j(problems)
return inputs}function*allSteps(document){if(!isRecord(document))return
const holders=[...isRecord(document['jobs'])?Object.values(document['jobs']):[],document['runs']]
for(const holder of holders){const steps=isRecord(holder)?holder['steps']:void 0
if(Array.isArray(steps))yield*steps.filter(isRecord)}}const isRecord=value=>typeof value==='object'&&value!==null&&!Array.isArray(value)
var fact=__webpack_require__(6725)
var entry=__webpack_require__(7011)
var table=__webpack_require__(5286)
var external_node_util_=__webpack_require__(7975)
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
line=indent}line+=line===indent?word:` ${word}`}return[...lines,line]}var judge=__webpack_require__(6089)
var failure=__webpack_require__(2120)
var program_missing=__webpack_require__(6063)
var model_escape=__webpack_require__(964)
const BAD_USAGE=2
const FAILED=1
async function runCommand(terminal,name,command){try{return await command()}catch(error){const complain=problem=>terminal.complain((0,model_escape.ts)(`release-gate: ${problem}`))
if(error instanceof configuration_error.j){error.problems.forEach(complain)
terminal.complain(`Try: node dist/cli.js ${name===''?'':`${name} `}--help`)
return BAD_USAGE}if(error instanceof program_missing.X){complain(`${error.fact.missing} ${error.fact.fix}`)
return BAD_USAGE}if(error instanceof failure.X){complain(`git failed: ${error.message}. Run this command inside a clone of the repository.`)
return BAD_USAGE}const{message=String(error),syscall}=Object(error)
complain(syscall===void 0?`hit an internal error: ${message}. Report it with the command that you ran.`:message)
return FAILED}}const COLOURS={good:32,bad:31,unsure:33,dim:2}
const paint=(style,text)=>`[${COLOURS[style]}m${text}[0m`
const processTerminal=process=>({directory:process.cwd(),env:process.env,colours:process.stdout.isTTY&&(process.env['NO_COLOR']??'')==='',print:text=>process.stdout.write(`${text}\n`),complain:text=>process.stderr.write(`${text}\n`),progress:(done,of,what='tags')=>{if(!process.stderr.isTTY)return
const bar='█'.repeat(Math.round(24*done/of)).padEnd(24,'░')
process.stderr.write(done<of?`\r${bar} ${done} of ${of} ${what}`:`\r${' '.repeat(60)}\r`)},get ask(){return process.stdin.isTTY&&process.stdout.isTTY?question=>askAt(process,question):void 0}})
async function askAt({stdin,stdout},question){const{createInterface}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,6848,19))
const prompt=createInterface({input:stdin,output:stdout})
try{return await prompt.question(question)}finally{prompt.close()}}const EXIT={allowed:0,notAllowed:1}
const FLAGS={workflow:{kind:'value',value:'FILE',description:'Reads the inputs from the step of this workflow that uses release-gate. Flags override them.'},repository:{kind:'value',value:'OWNER/REPO',description:'The repository on GitHub. Default: the remote "origin".'},json:{kind:'switch',description:'Prints the report as JSON instead of the table.'},...inputFlags(gate_inputs.m,'tag'),token:{kind:'value',description:`${gate_inputs.m.token.description} Default: the variable RELEASE_GATE_TOKEN. Without a token, nothing is read from GitHub.`}}
const CHECK=defineCommand({name:'check',description:`Judges a local tag before it is pushed, or a tag that does not exist yet, as if it were on HEAD. Every input of the action is a flag of the same name.\nExit code: 0 allowed, 1 denied or undetermined, 2 bad usage.`,operands:['TAG'],flags:{actor:{kind:'value',value:'LOGIN',description:'Who pushes the tag: LOGIN, or LOGIN:ID where account IDs are pinned.'},...FLAGS},examples:['check v1.2.3 --actor octocat --allowed-users octocat','check v1.2.3 --actor octocat --workflow .github/workflows/publish.yml']})
const HISTORY=defineCommand({name:'history',description:`Judges every tag of the repository, to show what the policy would have allowed. Every input of the action is a flag of the same name.\nExit code: 0 every tag allowed, 1 some denied or undetermined, 2 bad usage.`,operands:[],flags:FLAGS,examples:['history --workflow .github/workflows/publish.yml','history --version-order strict --json']})
const checkCommand=(args,terminal)=>withFlags(CHECK,args,terminal,async(values,[tag=''])=>{const{git,policy,openRemote}=await prepare(values,terminal)
const event={name:'local',ref:`refs/tags/${tag}`,commit:'',tagInput:''}
const openSource=async()=>(0,git_source.z)(git,await openRemote())
const ports={clock:clock.m,progress:terminal.complain}
const{report}=await(0,judge.S)(policy,event,whoPushes(values.actor),openSource,ports)
terminal.print(values.json===true?json(report):(0,table.t)(report,terminal.colours?paint:void 0))
return report.decision==='allowed'?EXIT.allowed:EXIT.notAllowed})
const historyCommand=(args,terminal)=>withFlags(HISTORY,args,terminal,async values=>{const{git,policy,openRemote}=await prepare(values,terminal)
const github=await openRemote()
const{judgeHistory}=await Promise.all([__webpack_require__.e(402),__webpack_require__.e(732),__webpack_require__.e(282),__webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__,2104))
const{historyReport,historyTable}=await __webpack_require__.e(215).then(__webpack_require__.bind(__webpack_require__,5215))
const report=historyReport(await judgeHistory(policy,git,github,terminal.progress))
terminal.print(values.json===true?json(report):historyTable(report))
return report.totals.allowed===report.totals.tags?EXIT.allowed:EXIT.notAllowed})
const json=report=>JSON.stringify(report,void 0,2)
async function prepare(values,terminal){const git=gitIn(terminal.directory)
const needsRemote=[values.repository,values.token,values.workflow,values['allowed-teams'],terminal.env['RELEASE_GATE_TOKEN']].some(each=>each!==void 0)
const remote=needsRemote?await findRemote(git,values.repository,terminal.env):void 0
const{policy,token,teamToken}=await(0,gate.K)(await inputReader(values,terminal,remote))
const openRemote=async()=>token===''?void 0:openRepository(remote,token,teamToken)
return{git,policy,openRemote}}async function openRepository(remote,token,teamToken){if(remote===void 0)throw new configuration_error.j(['--repository: expected a repository on GitHub, as there is a token; found no remote "origin". Pass --repository OWNER/REPO, or add the remote.'])
const{openGitHub}=await Promise.all([__webpack_require__.e(458),__webpack_require__.e(130)]).then(__webpack_require__.bind(__webpack_require__,5130))
const{owner,name,apiUrl}=remote
return openGitHub({repository:{owner,name},runId:'',token,teamToken,apiUrl})}async function inputReader(values,terminal,remote){const fromWorkflow=values.workflow===void 0?new Map:await readWorkflow(values.workflow)
const given=name=>(name==='tag'?void 0:values[name])??(name==='token'?terminal.env['RELEASE_GATE_TOKEN']:fromWorkflow.get(name))
return{get:name=>(given(name)??(name==='token'?'':gate_inputs.m[name].default)).trim(),isExplicit:name=>given(name)!==void 0,others:[],owner:remote?.owner??''}}async function readWorkflow(file){const{load}=await __webpack_require__.e(733).then(__webpack_require__.t.bind(__webpack_require__,7733,19))
let document
try{document=load((0,external_node_fs_.readFileSync)(file,'utf8'))}catch(error){throw new configuration_error.j([`--workflow: expected a YAML file; cannot read ${file}: ${error.message.split('\n',1)[0]??''}.`])}return gateInputs(document,file)}function whoPushes(actor){if(actor===void 0)return(0,fact.L5)('actor-missing','It is not known who pushes the tag.','Pass --actor LOGIN.')
const person=(0,entry.JC)(actor)
if(person===void 0)throw new configuration_error.j([`--actor: expected a login such as octocat; found "${actor}".`])
const account={login:person.login,id:person.id}
return(0,fact.eO)({actor:account,triggering:account,attempt:1})}const COMMANDS=['check','history','audit','init']
const cli_PROGRAM=defineCommand({name:'',description:`check    judges a local tag before it is pushed, or a tag that does not exist yet\nhistory  judges every tag of the repository, to show what the policy would have allowed\naudit    audits the settings of a repository on GitHub\ninit     sets up a repository, or shows what differs\nFor the flags of a command: node dist/cli.js check --help.\nExit code: 0 allowed or done, 1 denied, undetermined or not done, 2 bad usage.`,operands:['COMMAND'],flags:{},examples:['check v1.2.3 --actor octocat --workflow .github/workflows/publish.yml','audit --repositories octo-org/widget']})
function main(args,terminal){const[name='',...rest]=args
if(name==='check')return runCommand(terminal,name,()=>checkCommand(rest,terminal))
if(name==='history')return runCommand(terminal,name,()=>historyCommand(rest,terminal))
return runCommand(terminal,'',()=>withoutCommand(args,terminal))}async function withoutCommand(args,terminal){if(args.length===0){await withFlags(cli_PROGRAM,['--help'],terminal,()=>Promise.resolve(BAD_USAGE))
return BAD_USAGE}const[first='']=args
const later=COMMANDS.find(command=>args.includes(command))
const asksForHelp=['--help','-h','--version'].includes(first)
if(later!==void 0&&!asksForHelp)throw new configuration_error.j([`expected the command first: node dist/cli.js ${later} [flags]; found ${first}.`])
if(!first.startsWith('-')){const near=await nearest(first,COMMANDS)
const meant=near===void 0?'.':`; did you mean ${near}?`
throw new configuration_error.j([`expected ${COMMANDS.join(', ')}; found ${first}${meant}`])}return withFlags(cli_PROGRAM,args,terminal,()=>Promise.resolve(BAD_USAGE))}}),9357:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Q:()=>verifyBySigners})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
async function verifyBySigners(payload,signature,allowedSigners){const{verifySsh}=await Promise.all([__webpack_require__.e(32),__webpack_require__.e(946)]).then(__webpack_require__.bind(__webpack_require__,9946))
const verdict=await verifySsh(payload,signature,allowedSigners)
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(verdict,found=>({verifiedBy:'allowed-signers',...found}))}}),8827:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>onlyGitHub,z:()=>openGit})
var files=__webpack_require__(1893)
var program_missing=__webpack_require__(6063)
var git_refs=__webpack_require__(166)
var failure=__webpack_require__(2120)
async function readSignedObject(git,tagObject){const{stdout:content}=(0,failure.M)(await git(['cat-file','tag',tagObject]))
const start=content.search(/^-----BEGIN (?:PGP|SSH) SIGNATURE-----$/m)
return start===-1?{payload:content,signature:void 0}:{payload:content.slice(0,start),signature:content.slice(start)}}async function verifyTag(git,tagObject){const{exitCode,stderr}=await git(['verify-tag',tagObject])
const[,missing]=/^error: cannot run (.+): No such file or directory$/m.exec(stderr)??[]
if(missing!==void 0)throw new program_missing.X(missing)
return{verifiedBy:'git',verified:exitCode===0,reason:stderr.trim().split('\n').at(-1)??''}}var objects=__webpack_require__(1026)
async function readTag(git,name){const ref=`refs/tags/${name}`
const{bytes}=(0,failure.M)(await git(['cat-file','--batch'],`${ref}\n${ref}^{commit}\nHEAD^{commit}\n`))
const[object,commit,head]=(0,objects.Gc)(bytes,3)
if(object===void 0){if(head===void 0)throw new failure.X('HEAD is no commit')
return{planned:true,object:{oid:head.oid,type:'tag'},writtenName:name,target:{oid:head.oid,type:'commit'},commit:head.oid,committedAt:(0,objects.AB)(head.content)}}const tag=object.type==='tag'?(0,objects.ED)(object.content):void 0
return{object:{oid:object.oid,type:object.type},writtenName:tag?.name,target:tag&&{oid:tag.object,type:tag.type},commit:commit?.oid,committedAt:commit&&(0,objects.AB)(commit.content)}}var fact=__webpack_require__(6725)
var requests=__webpack_require__(4045)
var allowed_signers=__webpack_require__(9357)
function openGit(git,github){let listed
const refs=()=>listed??=(0,git_refs.Dy)(git)
const orOnlyGitHub=(answer,what)=>answer??Promise.resolve(onlyGitHub(what))
return{requests:()=>github?.requests()??requests.h,snapshot:request=>read(()=>readSnapshot(git,refs(),request,github)),branchNames:prefix=>read(async()=>(0,git_refs.nG)(await refs()).filter(name=>name.startsWith(prefix))),branches:(commit,names)=>read(async()=>(0,git_refs.ll)(git,await refs(),commit,names)),tagNames:prefix=>read(async()=>(0,git_refs.nP)(await refs()).filter(name=>name.startsWith(prefix))),files:(commit,paths)=>read(()=>Promise.all(paths.map(path=>(0,files.T)(git,commit,path)))),async signature(tagObject,signers){const verified=await read(()=>readSignature(git,tagObject,signers))
return verified.known?verified.value:verified},file:(repository,path,aliases)=>orOnlyGitHub(github?.file(repository,path,aliases),`${path} in ${repository}`),blob:(oid,repository)=>orOnlyGitHub(github?.blob(oid,repository),`the blob ${oid}`),membership:(team,login)=>orOnlyGitHub(github?.membership(team,login),`whether ${login} is in the team ${team.org}/${team.slug}`),commitChecks:commit=>orOnlyGitHub(github?.commitChecks(commit),'which checks have run on the commit'),pullRequests:commit=>orOnlyGitHub(github?.pullRequests(commit),'which pull request the commit came in with'),triggeringId:login=>orOnlyGitHub(void 0,`the id of ${login}`)}}const onlyGitHub=what=>(0,fact.L5)('token-missing',`Only GitHub can tell ${what}.`,'Pass a token that may read it: --token "$(gh auth token)".')
async function read(work){try{return(0,fact.eO)(await work())}catch(error){if(error instanceof program_missing.X)return error.fact
return(0,fact.L5)('git-failed',`The local repository could not be read: ${error.message}.`,'Run this inside a clone of the repository; `git fetch --tags origin` brings its tags.')}}async function readSnapshot(git,listing,request,github){const[refs,tag,published]=await Promise.all([listing,readTag(git,request.tag),github?.publishedTag(request.tag)])
const base={tag:{...tag,published},tags:{names:(0,git_refs.nP)(refs),complete:true}}
const name=(0,git_refs.Te)(refs)
if(name===void 0)return base
const commit=refs.get((0,git_refs.Mi)(refs,name))?.oid??''
const fileAt=(at,path)=>at===void 0||path===void 0?void 0:(0,files.T)(git,at,path)
const[file,fileOnTag,aliases,signers]=await Promise.all([fileAt(commit,request.path),fileAt(tag.commit,request.path),fileAt(commit,request.aliases),fileAt(commit,request.signers)])
return{...base,defaultBranch:{name,commit},file,fileOnTag,aliases,signers}}async function readSignature(git,tagObject,signers){const{payload,signature}=await readSignedObject(git,tagObject)
if(signature===void 0){const verifiedBy=signers===void 0?'git':'allowed-signers'
return(0,fact.eO)({verifiedBy,verified:false,reason:'unsigned'})}return signers===void 0?(0,fact.eO)(await verifyTag(git,tagObject)):(0,allowed_signers.Q)(payload,signature,signers)}}),2120:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{M:()=>orFail,X:()=>GitFailure})
class GitFailure extends Error{constructor(stderr){super(stderr.trim().split('\n',1)[0]??'')}}function orFail(output){if(output.exitCode!==0)throw new GitFailure(output.stderr)
return output}}),1893:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{T:()=>readFile,v:()=>readManyFiles})
var _model_release_facts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(640)
var _model_text_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(579)
var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2120)
var _objects_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1026)
async function readFile(git,commit,path){const{stdout}=(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.M)(await git(['ls-tree','-z','--full-tree',commit,'--',path]))
const[,mode,type,oid]=/^(\d{6}) (\w+) ([\da-f]+)\t/.exec(stdout)??[]
if(oid===void 0||mode===void 0)return{status:'missing'}
if(mode!=='100644'&&mode!=='100755')return{status:'unusable',problem:`a ${mode==='120000'?'symbolic link':String(type)}`}
const{stdout:text,bytes}=(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.M)(await git(['cat-file','blob',oid]))
if(bytes.length>_model_release_facts_js__WEBPACK_IMPORTED_MODULE_1__.K)return{status:'unusable',problem:_model_release_facts_js__WEBPACK_IMPORTED_MODULE_1__.P}
return text.includes('\0')?{status:'unusable',problem:'a binary file'}:(0,_model_text_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(text,oid)}async function readManyFiles(git,wanted){if(wanted.length===0)return[]
const input=wanted.map(({commit,path})=>`${commit}:${path}\n`).join('')
const{bytes}=(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.M)(await git(['cat-file','--batch'],input))
return(0,_objects_js__WEBPACK_IMPORTED_MODULE_3__.Gc)(bytes,wanted.length).map(object=>object===void 0?{status:'missing'}:object.type==='blob'?(0,_model_text_file_js__WEBPACK_IMPORTED_MODULE_2__.E)(object.content,object.oid):{status:'unusable',problem:`a ${object.type}`})}}),1026:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{AB:()=>committedAt,ED:()=>parseTag,Gc:()=>parseBatch})
function parseBatch(bytes,asked){const answers=[]
let at=0
while(answers.length<asked){const end=bytes.indexOf(10,at)
if(end===-1){answers.push(void 0)
continue}const[,oid,type,size]=/^([\da-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString('utf8',at,end))??[]
at=end+1
if(oid===void 0||size===void 0){answers.push(void 0)
continue}answers.push({oid,type,content:bytes.toString('utf8',at,at+Number(size))})
at+=Number(size)+1}return answers}function committedAt(content){const[,seconds]=/\ncommitter [^\n]*> (\d{1,12}) [+-]\d{4}\n/.exec(content)??[]
return seconds===void 0?void 0:Number(seconds)*1e3}function parseTag(content){const[,object,type,name]=/^object ([\da-f]+)\ntype (\w+)\ntag ([^\n]*)\n/.exec(content)??[]
return object===void 0||type===void 0||name===void 0?void 0:{object,type,name}}}),6063:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{X:()=>ProgramMissing})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const INSTALL={git:'Install git: `apt-get install git`, `apk add git`, `brew install git`, on Windows `winget install Git.Git`.','ssh-keygen':'Install the OpenSSH client: `apt-get install openssh-client`, `apk add openssh-keygen`, on Windows the optional feature OpenSSH Client.',gpg:'Install GnuPG: `apt-get install gnupg`, `apk add gnupg`, `brew install gnupg`, on Windows `winget install GnuPG.GnuPG`.'}
class ProgramMissing extends Error{program
constructor(program){super(`${program} is not on PATH`)
this.program=program}get fact(){const{program,message}=this
const fix=INSTALL[program]??`Install ${program}, or correct its path in the configuration of git.`
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('program-missing',`${message}, and the gate needs it here.`,fix)}}}),166:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{Dy:()=>listRefs,Mi:()=>branchRef,Te:()=>findDefaultBranch,ll:()=>branchStates,nG:()=>branchNames,nP:()=>tagNames})
var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2120)
async function listRefs(git){const format='--format=%(refname) %(objectname) %(symref)'
const{stdout}=(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.M)(await git(['for-each-ref',format,'refs/tags','refs/heads','refs/remotes/origin']))
return new Map(stdout.split('\n').filter(line=>line!=='').map(line=>{const[name='',oid='',target='']=line.split(' ')
return[name,{oid,target}]}))}const REMOTE='refs/remotes/origin/'
const LOCAL='refs/heads/'
const TAGS='refs/tags/'
const tagNames=refs=>[...refs.keys()].filter(ref=>ref.startsWith(TAGS)).map(ref=>ref.slice(TAGS.length))
const branchNames=refs=>[...new Set([...refs.keys()].flatMap(ref=>branchName(ref)??[]))]
function branchName(ref){const prefix=[REMOTE,LOCAL].find(each=>ref.startsWith(each))
return prefix===void 0||ref===`${REMOTE}HEAD`?void 0:ref.slice(prefix.length)}const branchRef=(refs,name)=>refs.has(REMOTE+name)?REMOTE+name:LOCAL+name
function findDefaultBranch(refs){const head=refs.get(`${REMOTE}HEAD`)?.target??''
if(head.startsWith(REMOTE))return head.slice(REMOTE.length)
const names=branchNames(refs)
return['main','master'].find(name=>names.includes(name))??(names.length===1?names[0]:void 0)}const branchStates=(git,refs,commit,names)=>Promise.all(names.map(async name=>{const ref=branchRef(refs,name)
if(!refs.has(ref))return{name,exists:false,contains:false}
const{exitCode,stderr}=await git(['merge-base','--is-ancestor',commit,ref])
if(exitCode>1)throw new _failure_js__WEBPACK_IMPORTED_MODULE_0__.X(stderr)
return{name,exists:true,contains:exitCode===0}}))}),2955:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{e:()=>run})
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
child.on('error',reject).on('close',resolve)})}),640:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>LARGEST_FILE,P:()=>TOO_LARGE})
const LARGEST_FILE=5e6
const TOO_LARGE='a file larger than 5 MB'}),579:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{E:()=>textFile})
const textFile=(text,oid)=>({status:'text',text:text.startsWith('\ufeff')?text.slice(1):text,oid})})}

