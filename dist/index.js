if (require.main === module) process.exitCode = 1
;(()=>{"use strict"
var __webpack_modules__={2613:(function(module){module.exports=require("assert")}),5317:(function(module){module.exports=require("child_process")}),4434:(function(module){module.exports=require("events")}),9896:(function(module){module.exports=require("fs")}),1421:(function(module){module.exports=require("node:child_process")}),7598:(function(module){module.exports=require("node:crypto")}),3024:(function(module){module.exports=require("node:fs")}),7067:(function(module){module.exports=require("node:http")}),4708:(function(module){module.exports=require("node:https")}),7030:(function(module){module.exports=require("node:net")}),8161:(function(module){module.exports=require("node:os")}),6760:(function(module){module.exports=require("node:path")}),6848:(function(module){module.exports=require("node:readline/promises")}),1692:(function(module){module.exports=require("node:tls")}),7975:(function(module){module.exports=require("node:util")}),714:(function(module){module.exports=require("node:vm")}),857:(function(module){module.exports=require("os")}),6928:(function(module){module.exports=require("path")}),3193:(function(module){module.exports=require("string_decoder")}),3557:(function(module){module.exports=require("timers")}),6089:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{S:()=>judge})
var _rules_release_trigger_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(4871)
var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__(7002)
var _model_event_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__(4403)
var _model_fact_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(6725)
var _model_requests_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(4045)
var _reports_release_report_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__(5061)
async function judge(policy,event,people,openSource,ports){const requestedTag=(0,_model_event_js__WEBPACK_IMPORTED_MODULE_3__.Mb)(event)
const triggered=(0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__._)(_rules_release_trigger_js__WEBPACK_IMPORTED_MODULE_0__.h,{event:(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.eO)(event)},policy)
if(triggered.status!=='pass'||requestedTag===void 0)return conclude([triggered],{event:(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_1__.eO)(event),people},requestedTag)
const source=await openSource()
const{gatherFacts}=await __nccwpck_require__.e(404).then(__nccwpck_require__.bind(__nccwpck_require__,2404))
const gathering=gatherFacts(policy,{event,requestedTag,people},source,ports)
await requestsSent()
await Promise.all([__nccwpck_require__.e(402),__nccwpck_require__.e(732),__nccwpck_require__.e(517)]).then(__nccwpck_require__.bind(__nccwpck_require__,4732))
const{CHECKS}=await Promise.all([__nccwpck_require__.e(402),__nccwpck_require__.e(282),__nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__,6282))
const facts=await gathering
const results=CHECKS.map(check=>(0,_rules_evaluate_js__WEBPACK_IMPORTED_MODULE_4__._)(check,facts,policy))
return conclude(results,facts,requestedTag,source)}const requestsSent=()=>new Promise(resolve=>setImmediate(resolve))
const conclude=(results,facts,requestedTag,source)=>({report:(0,_reports_release_report_js__WEBPACK_IMPORTED_MODULE_5__.F)(results,facts,requestedTag,source?.requests()??_model_requests_js__WEBPACK_IMPORTED_MODULE_2__.h),misconfigured:results.some(result=>result.misconfigured),releaseNotes:facts.releaseNotes?.known===true?facts.releaseNotes.value:''})}),8247:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{m:()=>systemClock})
const systemClock={now:()=>Date.now(),sleep:milliseconds=>new Promise(resolve=>setTimeout(resolve,milliseconds))}}),1332:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{m:()=>INPUTS})
const INPUTS={'allowed-users':{default:'',description:'Logins that may release, separated by commas or new lines. `@` is optional. `login:12345` pins the account ID. `name[bot]` names an app. Logins are compared whole and case-insensitively.'},'maintainers-file':{default:'.github/MAINTAINERS',description:'File that lists who may release: a path on the default branch, or `owner/repo:path` in another repository. A file named OWNERS or CODEOWNERS is read in that format. An empty value turns the file off.'},'allowed-teams':{default:'',description:'Teams whose active members may release: `org/team-slug`, or `team-slug` for a team of the organization that owns the repository.'},token:{default:'${{ github.token }}',description:'Token that reads the repository (`contents: read`).'},'team-token':{default:'',description:'Token that reads team membership: an App token or a personal access token with `Members: read`, which the workflow token cannot have. Empty: `token` is used.'},tag:{default:'',description:'Tag to judge in a run that no tag triggered (`workflow_dispatch`).'},'tag-pattern':{default:'v{version}',description:'Form of the release tags: a template with `{version}` and optionally `{package}`, such as `{package}@{version}`, or a `/regex/` with a named group `version` that matches the whole tag.'},'version-scheme':{default:'auto',description:'`semver`, `pep440`, `calver` (`2026.11`, `24.04.1`), or `auto`: SemVer or PEP 440, each in its strict form.'},channels:{default:'stable, post, rc, beta, alpha',description:'Channels that may be released. `dev` and `other` are allowed only if they are listed.'},'release-branches':{default:'',description:"Branches that releases come from: the tag's commit must be on at least one. `*` and `**` are globs. A line such as `stable: main, release/*` applies to one channel. A line without a channel applies to all others. Empty: the default branch."},'require-annotated':{default:'true',description:'Whether the tag must be annotated.'},'require-signature':{default:'false',description:'Whether the tag must have a verified signature by a signer who may release.'},'allowed-signers':{default:'',description:'Path on the default branch of an allowed signers file (`ssh-keygen`). Signatures are verified with its SSH keys and not by GitHub, and every signer in it may sign. Requires `require-signature: true`.'},'required-checks':{default:'',description:'Check runs and commit statuses that must have succeeded on the commit: exact names, or globs in which `*` matches any text, including slashes. `name@app-slug` pins the app that reports it. `name?` accepts skipped and neutral too. A comma inside parentheses is part of the name.'},'checks-timeout':{default:'0',description:'Minutes to wait for required checks that are still running (0 to 350).'},'required-approvals':{default:'0',description:'Approvals that the pull request merged as this commit must have (0 to 20). An approval counts if it is of the last commit and by a person who wrote none of the commits.'},changelog:{default:'',description:'Path of a changelog in the format of Keep a Changelog, changesets or standard-version. At the tagged commit it must have an entry for the version. `{package}` in the path is the package of the tag.'},'changelog-date':{default:'required',description:'`required`: the changelog entry must have a date, as in `## [1.2.3] - 2026-01-31`. `optional`: it may have none, as with changesets. A wrong or future date always fails.'},'version-files':{default:'',description:'Files that must declare the version of the tag: `pyproject.toml`, `package.json` or `Cargo.toml` in any folder, or `path:/regex/` with one group. `{package}` in a path is the package of the tag.'},'version-order':{default:'line',description:'`line`: newer than every release of its MAJOR.MINOR line. `strict`: newer than every release. `any`: no order. A version that is already released under another spelling always fails.'},mode:{default:'enforce',description:'`enforce`: the step fails when the release is not allowed. `report`: only the outputs say so. The step still fails on a wrong configuration.'}}}),7065:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{K:()=>readInputs})
var configuration_error=__nccwpck_require__(5006)
var model_policy=__nccwpck_require__(5241)
var entry=__nccwpck_require__(7011)
var required_check=__nccwpck_require__(5479)
var version_file=__nccwpck_require__(5345)
var release_files=__nccwpck_require__(2008)
var branch_rules=__nccwpck_require__(6053)
var channel=__nccwpck_require__(1627)
var tag_pattern=__nccwpck_require__(1271)
var version=__nccwpck_require__(7972)
var gate_inputs=__nccwpck_require__(1332)
const PATH='a path inside the repository, with / between folders'
class InputParser{problems
read
constructor(get,problems=[]){this.read=get
this.problems=[...problems]}text(name){return this.read(name)}refuse(name,expected,found=this.read(name),why){this.problems.push(`${name}: expected ${expected}; found "${found}"${why===void 0?'':`: ${why}`}.`)}oneOf(name,choices){const text=this.read(name)
const choice=choices.find(each=>each===text)
if(choice===void 0)this.refuse(name,choices.join(', '))
return choice??choices[0]}boolean(name){const text=this.read(name)
if(!/^(?:true|false)$/i.test(text))this.refuse(name,'true or false')
return text.toLowerCase()!=='false'}wholeNumber(name,most){const text=this.read(name)
const isValid=/^\d{1,3}$/.test(text)&&Number(text)<=most
if(!isValid)this.refuse(name,`a whole number from 0 to ${most}`)
return isValid?Number(text):0}path(name){const text=this.read(name)
if(text!==''&&!isRepositoryPath(text))this.refuse(name,PATH)
return text===''?void 0:text}paths(name){return this.list(name,item=>isRepositoryPath(item)?item:void 0,PATH)}list(name,parse,expected,items=splitList(this.read(name))){return items.flatMap(item=>{const value=parse(item)
if(value===void 0)this.refuse(name,expected,item)
return value===void 0?[]:[value]})}tagPattern(name){const text=this.read(name)
const pattern=(0,tag_pattern.k8)(text)
if('kind'in pattern)return pattern
this.refuse(name,'a template such as v{version} or a /regex/ with (?<version>...)',text,pattern.problem)
return{kind:'template',text,fields:['package','version'],prefix:'',middle:'',suffix:''}}}const splitList=text=>splitLines(text).flatMap(splitItems)
function splitLines(text){const lines=text.split(/\r?\n/)
const withoutComments=lines.length>1?lines.map(line=>line.replace(/(^|\s)#.*$/,'')):lines
return withoutComments.map(line=>line.trim()).filter(line=>line!=='')}const splitItems=line=>line.split(',').map(item=>item.trim()).filter(item=>item!=='')
const isRepositoryPath=text=>!/[:\\]/.test(text)&&text.split('/').every(part=>part!==''&&part!=='..')
const orDefault=(get,inputs,emptyStays)=>name=>{const text=get(name)
return text===''&&!emptyStays.has(name)?inputs[name].default:text}
async function unknownInputs(names,inputs){if(names.length===0)return[]
const{distance}=await __nccwpck_require__.e(232).then(__nccwpck_require__.t.bind(__nccwpck_require__,8232,19))
const known=Object.keys(inputs)
return names.map(name=>{const meant=known.find(input=>distance(name.toLowerCase(),input)<=2)
const instead=meant===void 0?`the inputs are ${known.join(', ')}.`:`did you mean ${meant}?`
return`${name}: there is no such input; ${instead}`})}const EMPTY_STAYS=new Set(['maintainers-file','token'])
async function readInputs(reader){const get=orDefault(reader.get,gate_inputs.m,EMPTY_STAYS)
const input=new InputParser(get,await unknownInputs(reader.others,gate_inputs.m))
const policy=readPolicy(input,reader)
refuseContradictions(policy,input)
if(input.problems.length>0)throw new configuration_error.j(input.problems)
const token=get('token')
const teamToken=get('team-token')
return{policy,token,teamToken:teamToken===''?token:teamToken,tag:get('tag')}}const readPolicy=(input,reader)=>({allowedUsers:input.list('allowed-users',entry.JC,'logins such as octocat, octocat:583231 or release-bot[bot]'),allowedTeams:input.list('allowed-teams',item=>(0,entry.RI)(item,reader.owner),'teams such as org/team-slug'),maintainersFile:maintainersFile(input,reader),tagPattern:input.tagPattern('tag-pattern'),versionScheme:input.oneOf('version-scheme',version.k),channels:input.list('channels',item=>(0,channel.I)(item)?item:void 0,`channels out of ${channel.l.join(', ')}`),releaseBranches:branchRules(input),requireAnnotated:input.boolean('require-annotated'),requireSignature:input.boolean('require-signature'),allowedSigners:input.path('allowed-signers'),requiredChecks:input.list('required-checks',required_check.lV,'names such as test, test@github-actions or test?',(0,required_check.X2)(splitLines(input.text('required-checks')))),checksTimeout:input.wholeNumber('checks-timeout',350),requiredApprovals:input.wholeNumber('required-approvals',20),changelog:input.path('changelog'),changelogDate:input.oneOf('changelog-date',model_policy.$C),versionFiles:versionFiles(input),versionOrder:input.oneOf('version-order',model_policy.By),mode:input.oneOf('mode',model_policy.FN)})
function refuseContradictions(policy,input){const{allowedUsers,allowedTeams,maintainersFile:file}=policy
if(allowedUsers.length+allowedTeams.length===0&&file===void 0)input.problems.push(`Nobody may release: allowed-users, allowed-teams and maintainers-file are empty. ${model_policy.cn}`)
if(policy.allowedSigners!==void 0&&!policy.requireSignature)input.problems.push('allowed-signers: expected require-signature: true with it; found false, so no signature is verified. Set require-signature: true, or remove allowed-signers.')
if(!(0,tag_pattern.nr)(policy.tagPattern))for(const name of(0,release_files.Z1)(policy))input.refuse(name,'no {package}, or a tag-pattern that has it, such as {package}@{version}')
if(splitList(input.text('channels')).length===0)input.refuse('channels',`at least one of ${channel.l.join(', ')}`)}function versionFiles(input){const items=splitLines(input.text('version-files')).flatMap(line=>line.includes(':/')?[line]:splitItems(line))
return items.flatMap(item=>{const file=(0,version_file.Sz)(item)
if(!('problem'in file))return[file]
input.refuse('version-files','pyproject.toml, package.json, Cargo.toml or path:/regex/',item,file.problem)
return[]})}function branchRules(input){const{rules,problems}=(0,branch_rules.d)(splitLines(input.text('release-branches')))
for(const problem of problems)input.problems.push(`release-branches: expected lines such as "main, release/*" or "stable: main"; ${problem}.`)
return rules}function maintainersFile(input,reader){const name='maintainers-file'
const text=input.text(name)
if(text==='')return
const explicit=reader.isExplicit?.(name)??text!==gate_inputs.m[name].default
const[,repository,path=text]=/^([\w.-]+\/[\w.-]+):(.+)$/.exec(text)??[]
if(!isRepositoryPath(path))input.refuse(name,'a path inside the repository such as .github/MAINTAINERS, with / between folders, or owner/repo:path')
return{path,explicit,repository}}}),6053:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{I:()=>branchesFor,d:()=>parseBranchRules})
var _version_channel_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1627)
function parseBranchRules(lines){const byChannel={}
const rest=[]
const problems=[]
for(const line of lines){const[,channel,names=line]=/([^:]*):(.*)/.exec(line)??[]
const list=names.split(',').map(name=>name.trim()).filter(name=>name!=='')
if(names.includes(':')||channel?.includes(',')===true)problems.push(`"${line}" names more than one channel; use one line per channel`)
else if(channel!==void 0&&!(0,_version_channel_js__WEBPACK_IMPORTED_MODULE_0__.I)(channel.trim()))problems.push(`"${channel.trim()}" is not a channel`)
else if(list.length===0)problems.push(`"${line}" names no branch`)
else if(channel===void 0)rest.push(...list)
else(byChannel[channel.trim()]??=[]).push(...list)}return{rules:{byChannel,rest},problems}}const branchesFor=(rules,channel)=>(channel===void 0?void 0:rules.byChannel[channel])??rules.rest}),5166:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{L3:()=>recreateTagCommand,Ol:()=>joinWithAnd,TL:()=>quoted,r7:()=>shellWord,uy:()=>joinWithOr})
const shellWord=word=>/^[\w./@+=:][\w./@+=:-]*$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`
function recreateTagCommand(tag,at){const name=shellWord(tag)
const target=at===void 0?'':` ${shellWord(at)}`
return`git push origin ${shellWord(`:refs/tags/${tag}`)} && git tag -f -a -m ${name} ${name}${target} && git push origin ${shellWord(`refs/tags/${tag}`)}`}const quoted=text=>`"${text}"`
const joinWithOr=names=>joined(names,'or')
const joinWithAnd=names=>joined(names,'and')
const joined=(names,word)=>names.length<2?names.join(''):`${names.slice(0,-1).join(', ')} ${word} ${names.at(-1)}`}),5006:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{j:()=>ConfigurationError})
class ConfigurationError extends Error{name='ConfigurationError'
problems
constructor(problems){super(problems.join('\n'))
this.problems=problems}}}),964:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{oi:()=>safeJson,ts:()=>escapeInvisible,wD:()=>markdown})
const escapeInvisible=text=>{const unarmed=text.replaceAll('##[','##\\u{5b}')
return PRINTABLE.test(unarmed)?unarmed:unarmed.replace(/(?! )[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]/gu,character=>`\\u{${(character.codePointAt(0)??0).toString(16)}}`)}
const PRINTABLE=/^[ -~]*$/
const markdown=text=>escapeInvisible(text).replace(/[^a-z\d ,.;?=%+/-]|\.(?=\w)|^[-+]/giu,character=>`&#${character.codePointAt(0)??0};`)
const safeJson=(value,indent)=>JSON.stringify(value,void 0,indent).replace(/[$`'<>&|;!\u007f-\uffff]/g,character=>`\\u${character.charCodeAt(0).toString(16).padStart(4,'0')}`)}),4403:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{DC:()=>tagOfRef,Mb:()=>requestedTagOf,u6:()=>PUBLISHING})
const PUBLISHING=['published','released','prereleased','created']
const TAGS='refs/tags/'
const tagOfRef=ref=>ref.startsWith(TAGS)&&ref.length>TAGS.length?ref.slice(TAGS.length):void 0
function requestedTagOf(event){const ofRef=tagOfRef(event.ref)
if(event.name==='release'&&event.releaseTag!==ofRef)return
if(ofRef===void 0||event.tagInput!==''&&event.tagInput!==ofRef)return event.tagInput===''?void 0:{tag:event.tagInput}
const commit=event.commit===''?{}:{commit:event.commit}
return event.after===void 0?{tag:ofRef,...commit}:{tag:ofRef,...commit,object:event.after}}}),6725:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{HC:()=>allKnown,IY:()=>consequence,L5:()=>unknown,Vt:()=>mapFact,eO:()=>known})
const known=value=>({known:true,value})
const unknown=(code,missing,fix)=>({known:false,code,missing,fix})
const consequence=(because,code,missing)=>({...unknown(code,missing,`See the check ${because}.`),because})
const mapFact=(fact,map)=>fact.known?known(map(fact.value)):fact
function allKnown(facts){const unseen=facts.find(fact=>!fact.known)
return unseen??known(facts.flatMap(fact=>fact.known?[fact.value]:[]))}}),550:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{Qz:()=>literalPrefix,fg:()=>isGlob,hu:()=>matchName,sB:()=>matchGlob})
function matchGlob(glob,text){let reached=[true]
for(const token of glob.match(/\*\*|[^]/g)??[]){const next=[]
for(let end=0;end<=text.length;end++){const last=text[end-1]
if(token==='**'||token==='*')next[end]=reached[end]===true||next[end-1]===true&&(token==='**'||last!=='/')
else next[end]=reached[end-1]===true&&last===token}reached=next}return reached[text.length]===true}const matchName=(glob,name)=>matchGlob(glob.replaceAll('*','**'),name)
const isGlob=text=>text.includes('*')
const literalPrefix=glob=>glob.split('*',1)[0]??''}),7011:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{E8:()=>sameTeam,ER:()=>parseEntry,JC:()=>parsePerson,M_:()=>sameAccount,Ps:()=>teamName,RI:()=>parseTeam,Up:()=>sameLogin,w2:()=>isBot})
const PERSON=/^@?([a-z\d](?:[a-z\d_-]{0,98}[a-z\d_-])?(?:\[bot\])?)(?::([1-9]\d{0,15}))?$/i
const TEAM=/^@?([a-z\d](?:[a-z\d-]{0,98}[a-z\d])?)\/([a-z\d](?:[\w.-]{0,98}[\w-])?)$/i
function parsePerson(token){const[,login,id]=PERSON.exec(token)??[]
if(login===void 0||id!==void 0&&!Number.isSafeInteger(Number(id)))return
return id===void 0?{kind:'person',login}:{kind:'person',login,id:Number(id)}}function parseTeam(token,defaultOrg){const whole=token.includes('/')||defaultOrg===void 0?token:`${defaultOrg}/${token.replace(/^@/,'')}`
const[,org,slug='']=TEAM.exec(whole)??[]
return org===void 0?void 0:{kind:'team',org,slug:slug.toLowerCase()}}const parseEntry=token=>token.includes('/')?parseTeam(token):parsePerson(token)
const sameLogin=(a,b)=>a.toLowerCase()===b.toLowerCase()
const sameAccount=(a,b)=>a.id!==void 0&&b.id!==void 0?a.id===b.id:sameLogin(a.login,b.login)
const sameTeam=(a,b)=>sameLogin(a.org,b.org)&&a.slug===b.slug
const isBot=login=>login.toLowerCase().endsWith('[bot]')
const teamName=team=>`${team.org}/${team.slug}`}),5241:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{$C:()=>CHANGELOG_DATES,By:()=>VERSION_ORDERS,FN:()=>MODES,cn:()=>THREE_WAYS})
const MODES=['enforce','report']
const VERSION_ORDERS=['line','strict','any']
const CHANGELOG_DATES=['required','optional']
const THREE_WAYS=['Specify who may release, in one of three ways:','(1) the input allowed-users: octocat, hubot in the workflow;','(2) the file .github/MAINTAINERS on the default branch, with one @login per line;','(3) the input allowed-teams: org/release-managers, with a team-token that can read the members.'].join(' ')}),2008:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{Z1:()=>inputsByPackage,dy:()=>releaseFiles,wG:()=>pathsOf})
var _fact_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(6725)
var _version_files_version_file_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(5345)
const PLACEHOLDER='{package}'
function inputsByPackage({changelog='',versionFiles}){const inputs=[]
if(changelog.includes(PLACEHOLDER))inputs.push('changelog')
if(versionFiles.some(({path})=>path.includes(PLACEHOLDER)))inputs.push('version-files')
return inputs}function releaseFiles(policy,name){const{changelog,versionFiles}=policy
const inputs=inputsByPackage(policy)
const packageName=packageOf(name)
const forPackage=(input,value,expand)=>inputs.includes(input)?(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.Vt)(packageName,expand):(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(value)
return{changelog:forPackage('changelog',changelog,of=>changelog?.replaceAll(PLACEHOLDER,of)),versionFiles:forPackage('version-files',versionFiles,of=>versionFiles.map(file=>({...file,path:file.path.replaceAll(PLACEHOLDER,of)})))}}function packageOf(name){if(name?.outcome!=='release')return(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('version-missing','The tag has no version.','See the check tag-name.')
if(name.package!=='')return(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(name.package)
return(0,_fact_js__WEBPACK_IMPORTED_MODULE_0__.L5)('package-missing','The tag has no package name, and a path contains {package}.','Push a tag with a package name, or change tag-pattern so that its group package always matches.')}const pathsOf=({changelog,versionFiles})=>[...changelog.known&&changelog.value!==void 0?[changelog.value]:[],...versionFiles.known?versionFiles.value.flatMap(_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_1__.P_):[]]}),4045:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{h:()=>NO_REQUESTS})
const NO_REQUESTS={count:0,sequential:0,milliseconds:0}}),5479:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{ES:()=>standings,Is:()=>isSettled,X2:()=>splitRequiredChecks,lV:()=>parseRequiredCheck,rv:()=>jobsOfOwnRun})
var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(550)
function parseRequiredCheck(text){const lenient=text.endsWith('?')
const[,pattern='',app]=/^([^]*?)(?:@([a-z\d](?:[a-z\d-]*[a-z\d])?))?$/i.exec(lenient?text.slice(0,-1):text)??[]
const name=pattern.trim()
if(name==='')return
return{text,pattern:name,lenient,...app===void 0?{}:{app:app.toLowerCase()}}}function splitRequiredChecks(lines){return lines.flatMap(line=>line.split(/,(?![^()]*\))/)).map(item=>item.trim()).filter(item=>item!=='')}function standings(required,checks){const own=jobsOfOwnRun(checks)
const latest=latestRuns(checks.filter(check=>!own.includes(check)))
return required.map(item=>{const isAskedFor=check=>(0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__.hu)(item.pattern,check.name)&&isOfApp(item,check)
const runs=latest.filter(isAskedFor)
return{required:item,runs,state:stateOf(item,runs),ownRun:own.some(isAskedFor)}})}function jobsOfOwnRun(checks){const claimed=checks.filter(({ownRun})=>ownRun)
return new Set(claimed.map(({suite},index)=>suite??index)).size>1?[]:claimed}const isOfApp=(item,check)=>item.app===void 0||(check.app===null?stateOf(item,[check])!=='success':item.app===check.app?.toLowerCase())
const isSettled=all=>all.every(({state})=>state!=='pending'&&state!=='missing')||all.some(({state})=>state==='failure'||state==='skipped')
function stateOf({lenient},runs){if(runs.length===0)return'missing'
const has=(...states)=>runs.some(({state})=>states.includes(state))
if(has('failure'))return'failure'
if(has('pending'))return'pending'
return!lenient&&has('skipped','neutral')?'skipped':'success'}function latestRuns(checks){const latest=new Map
const keyOf=({app,suite,name})=>JSON.stringify([app===void 0,app,suite,name])
for(const check of checks){const before=latest.get(keyOf(check))
if(before===void 0||isLater(check,before))latest.set(keyOf(check),check)}return checks.filter(check=>{const last=latest.get(keyOf(check))
const isAlone=check.app!==void 0&&check.suite==null
return isAlone||check.startedAt===''||last===void 0||!isLater(last,check)})}const isLater=(a,b)=>a.startedAt===b.startedAt?a.id>b.id:a.startedAt>b.startedAt}),5345:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{P_:()=>filesFor,Sz:()=>parseVersionFile,ex:()=>knownFile})
const KNOWN_FILES=['package.json','pyproject.toml','Cargo.toml']
const knownFile=path=>KNOWN_FILES.find(name=>name===path.slice(path.lastIndexOf('/')+1))
function parseVersionFile(text){const[,path='',expression]=/^([^:]+?)(?::\/([^]+)\/)?$/.exec(text)??[]
if(path===''||path.startsWith('/')||path.includes('\\')||path.split('/').includes('..'))return{problem:'it is not a relative path in the repository, with / between folders'}
if(expression===void 0)return knownFile(path)===void 0?{problem:`the name of the file is not known: add a regular expression, such as ${path}:/version = "(.*)"/`}:{path}
try{const groups=new RegExp(`|${expression}`,'mu').exec('')?.length??0
return groups===2?{path,expression}:{problem:'the regular expression must have exactly one group'}}catch(error){return{problem:`it is not a regular expression: ${error.message}`}}}function filesFor({path,expression}){if(expression!==void 0||knownFile(path)!=='Cargo.toml')return[path]
const folders=path.split('/').slice(0,-1)
return[path,...folders.map((_,index)=>[...folders.slice(0,folders.length-1-index),'Cargo.toml'].join('/'))]}}),1627:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{I:()=>isChannel,l:()=>CHANNELS})
const CHANNELS=['stable','post','rc','beta','alpha','dev','other']
const isChannel=text=>CHANNELS.includes(text)}),1271:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{B3:()=>tagPrefix,Q4:()=>lenientPattern,Xm:()=>renderTemplate,k8:()=>parseTagPattern,kb:()=>isPackageName,nr:()=>hasPackage,us:()=>splitByTemplate})
const PACKAGE=/^(?:@[a-z0-9~-][\w.~-]*\/)?\w[\w.-]*(?:\/\w[\w.-]*)*$/
function parseTagPattern(text){return text.startsWith('/')&&text.endsWith('/')?expression(text):template(text)}function expression(text){const inner=text.slice(1,-1)
const source=`^(?:${inner})$`
try{new RegExp(inner,'u')
if(!('version'in groupsOf(source)))return{problem:'it has no named group "version": write (?<version>...)'}}catch(error){return{problem:`it is not a regular expression: ${error.message}`}}return{kind:'expression',text,source}}const groupsOf=source=>new RegExp(`|${source}`,'u').exec('')?.groups??{}
function template(text){const parts=text.split(/\{(version|package)\}/)
const literals=parts.filter((_,index)=>index%2===0)
const fields=parts.filter((_,index)=>index%2===1)
const stray=literals.find(literal=>/[{}]/.test(literal))
if(stray!==void 0)return{problem:`"${stray}" has a brace that is not part of {version} or {package}`}
if(fields.filter(field=>field==='version').length!==1)return{problem:'it must contain {version} exactly once'}
if(fields.length>2)return{problem:'it can contain {package} only once'}
const[prefix='',between='',end='']=literals
if(fields.length===1)return{kind:'template',text,fields,prefix,middle:'',suffix:between}
if(between==='')return{problem:'it must have text between {package} and {version}'}
return{kind:'template',text,fields,prefix,middle:between,suffix:end}}function splitByTemplate({fields,prefix,middle,suffix},name){if(!name.startsWith(prefix)||!name.endsWith(suffix))return[]
const core=name.slice(prefix.length,name.length-suffix.length)
if(fields.length===1)return core===''?[]:[{version:core,package:''}]
const splits=[]
for(let at=core.indexOf(middle);at!==-1;at=core.indexOf(middle,at+1)){const[left,right]=[core.slice(0,at),core.slice(at+middle.length)]
splits.push(fields[0]==='package'?{package:left,version:right}:{version:left,package:right})}return splits.filter(parts=>parts.version!==''&&isPackageName(parts.package))}const isPackageName=text=>PACKAGE.test(text)&&!text.includes('..')
const renderTemplate=({fields,prefix,middle,suffix},parts)=>prefix+fields.map(field=>parts[field]).join(middle)+suffix
const hasPackage=pattern=>pattern.kind==='template'?pattern.fields.includes('package'):'package'in groupsOf(pattern.source)
function lenientPattern(pattern){if(pattern.kind==='expression')return pattern
const isAfterPackage=pattern.fields[0]==='package'
const shortened=(isAfterPackage?pattern.middle:pattern.prefix).replace(/(?<![a-z])v$/i,'')
if(!isAfterPackage)return{...pattern,prefix:shortened}
return shortened===''?pattern:{...pattern,middle:shortened}}function tagPrefix(pattern){const lenient=lenientPattern(pattern)
return lenient.kind==='expression'?'':lenient.prefix}}),7972:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{k:()=>SCHEME_INPUTS,t:()=>sameLine})
const SCHEME_INPUTS=['auto','semver','pep440','calver']
const sameLine=(a,b)=>a.epoch===b.epoch&&a.major===b.major&&a.minor===b.minor}),903:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{P:()=>headline})
function headline({decision,tag,actor,reasons}){const what=tag.name===''?'This run':tag.name
const who=actor.login===''?'':` by ${actor.login}`
if(decision==='allowed')return`Allowed: ${what} may be released${who}.`
const verb=decision==='denied'?'Denied':'Not allowed, because something could not be read'
return`${verb}: ${what} may not be released${who} (${reasons.join(', ')}).`}}),5061:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{F:()=>buildReport,P:()=>consequences})
var _rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(1256)
function buildReport(results,facts,requestedTag,requests){return{schemaVersion:1,decision:(0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__.LD)(results),reasons:(0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__.zM)(results),tag:tagOf(facts,requestedTag),version:versionOf(facts),actor:actorOf(facts,results),policy:policyOf(facts),checks:results.map(result=>checkReport(result,(0,_rules_verdict_js__WEBPACK_IMPORTED_MODULE_0__.CZ)(result,results))),requests}}const checkReport=(result,isCaused)=>{const{id,title,status,code,message,expected,found,fix,facts,because}=result
return{id,title,status,code,message,expected,found,fix,facts,causedBy:isCaused?because:void 0}}
function consequences({checks}){const causes=new Set(checks.flatMap(({causedBy})=>causedBy??[]))
return[...causes].map(cause=>({cause,ids:checks.filter(({causedBy})=>causedBy===cause).map(({id})=>id)}))}const valueOf=fact=>fact?.known===true?fact.value:void 0
function tagOf(facts,requestedTag){const tag=valueOf(facts.tag)
return{name:requestedTag?.tag??'',objectSha:tag?.planned===true?'':tag?.object?.oid??requestedTag?.object??'',sha:tag?.commit??requestedTag?.commit??'',annotated:tag?.object===void 0?null:tag.object.type==='tag'}}function policyOf(facts){const maintainers=valueOf(facts.maintainers)
if(maintainers?.status!=='read')return null
const{where,commit,blob}=maintainers
return{file:where,commit,blob}}function versionOf(facts){const version=valueOf(facts.version)
const name=valueOf(facts.name)
const rank=valueOf(facts.releaseRank)
return{text:version?.text??'',scheme:version?.scheme??'',major:version?.major??null,minor:version?.minor??null,patch:version?.patch??null,prerelease:version?.prerelease??'',channel:version?.channel??'',npmTag:rank?.npmTag??'',isLatest:rank?.isLatest??null,package:name?.outcome==='release'?name.package:''}}function actorOf(facts,results){const people=valueOf(facts.people)
const authorizedBy=results.find(({id})=>id==='actor')?.facts['authorizedBy']
return{login:people?.actor.login??'',id:people?.actor.id??null,triggeringLogin:people?.triggering.login??'',authorizedBy:Array.isArray(authorizedBy)?String(authorizedBy[0]??''):''}}}),5286:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{t:()=>table})
var model_escape=__nccwpck_require__(964)
const plain=(_,text)=>text
const MARKS={pass:'✔',fail:'✘',unknown:'?','not-applicable':'-',off:'-'}
const STYLES={pass:'good',fail:'bad',unknown:'unsure','not-applicable':'dim',off:'dim'}
function writeTable({rows,notes,ids,detailWidth,verdict},paint){const width=Math.max(...ids.map(id=>id.length))
const indent=' '.repeat(width+4)
const linesOf=({id,status,text,details})=>[`${paint(STYLES[status],`${MARKS[status]} ${id.padEnd(width)}`)}  ${(0,model_escape.ts)(text)}`,...Object.entries(details).filter(([,detail])=>detail!=='').map(([label,detail])=>`${indent}${paint('dim',label.padEnd(detailWidth))}${(0,model_escape.ts)(detail)}`)]
return[...rows.flatMap(linesOf),...notes.map(([label,text])=>paint('dim',`${MARKS.off} ${label.padEnd(width)}  ${text}`)),'',paint(verdict.isGood?'good':'bad',(0,model_escape.ts)(verdict.text))].join('\n')}var headline=__nccwpck_require__(903)
var release_report=__nccwpck_require__(5061)
function table(report,paint=plain){const{checks}=report
const off=checks.filter(({status})=>status==='off').map(({id})=>id)
const caused=(0,release_report.P)(report).map(({cause,ids})=>['not judged',`${ids.join(', ')}, because ${cause} failed`])
return writeTable({rows:checks.filter(({status,causedBy})=>status!=='off'&&causedBy===void 0).map(rowOf),notes:off.length===0?caused:[...caused,['off',off.join(', ')]],ids:checks.map(({id})=>id),detailWidth:9,verdict:{isGood:report.decision==='allowed',text:(0,headline.P)(report)}},paint)}const rowOf=({id,status,code,message,expected,found,fix})=>({id,status,text:code===''?message:code,details:status==='fail'?{expected,found,fix}:{missing:found,fix}})}),7002:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{_:()=>evaluate})
function evaluate(rule,facts,policy,placeholders={}){const base=blankResult(rule)
const off=rule.off?.(policy)
if(off!==void 0)return{...base,status:'off',message:off}
const finding=judge(rule,facts,policy)
if('known'in finding){const{code,missing,fix,because}=finding
const{permissions}=rule
const said={code:`facts/${code}`,message:missing,found:missing,fix,because}
return{...base,status:'unknown',permissions,...said}}if(finding.status!=='fail')return{...base,...finding}
const{status,code,expected,found,facts:evidence,places=[],misconfigured=false}=finding
return{...base,status,code:code===void 0?'':`${rule.id}/${code}`,message:`Expected ${expected}; found ${found}.`,expected,found,fix:fillIn(finding.fix??rule.fix??'',placeholders),places,facts:evidence,misconfigured}}const blankResult=({id,title,severity='error'})=>({id,title,severity,code:'',message:'',expected:'',found:'',fix:'',permissions:[],places:[],facts:{},misconfigured:false})
function judge(rule,facts,policy){const given={}
let explained
for(const name of rule.needs){const fact=facts[name]??notGathered(name)
if(fact.known)given[name]=fact.value
else if(fact.because===void 0)return fact
else explained??=fact}return explained??rule.judge(given,policy)}const notGathered=name=>({known:false,code:'malformed',missing:`The fact "${name}" was not gathered.`,fix:'This is a defect of release-gate: report it with the job log.'})
const fillIn=(fix,placeholders)=>fix.replace(/\{(\w+)\}/g,(placeholder,key)=>{const name=placeholders[key]??''
return/^[\w./@*[\]-]+$/.test(name)?name:placeholder})}),4871:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{h:()=>trigger})
var _rule_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__(2051)
var _model_command_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__(5166)
var _model_event_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__(4403)
const USE='Start the workflow with `on: push: tags: ["v*"]`'
const trigger=(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.qH)({id:'trigger',title:'The event that started the run may release a tag',why:'Events such as pull_request and workflow_run run with code, text or a token that an outsider can control.',needs:['event'],permissions:[],codes:{'wrong-event':'the event cannot release a tag','not-a-tag':'the push was to a branch, not to a tag','no-tag':'the run was started manually on a branch, without the input `tag`','tag-deleted':'the push deleted the tag','tag-moved':'the push moved an existing tag','release-not-published':'the release is a draft, or the activity type of the event does not publish it','tag-mismatch':'the input `tag` is not the tag that started the run','payload-unusable':'the event payload is missing or malformed'},judge({event}){const facts={event:event.name,ref:event.ref}
const judged=Object.hasOwn(JUDGES,event.name)?JUDGES[event.name]:void 0
if(judged===void 0)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('wrong-event',{expected:'a pushed tag, a published release or workflow_dispatch on a tag',found:event.name===''?'no event (GITHUB_EVENT_NAME is not set)':`the event ${event.name}`,fix:`${USE}, \`release: types: [published]\` or \`workflow_dispatch\`. No other event can release a tag.`,facts})
if(event.payloadProblem!==void 0)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('payload-unusable',{expected:`the payload of a ${event.name} event at GITHUB_EVENT_PATH`,found:event.payloadProblem,fix:'Make release-gate the first step of the job, so that no other step can change the payload. Then start a new run.',facts})
const requestedTag=(0,_model_event_js__WEBPACK_IMPORTED_MODULE_1__.Mb)(event)
const ofRef=(0,_model_event_js__WEBPACK_IMPORTED_MODULE_1__.DC)(event.ref)
if(event.tagInput!==''&&ofRef!==void 0&&event.tagInput!==ofRef)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('tag-mismatch',{expected:`no input tag, or ${ofRef}`,found:`the input tag ${event.tagInput}`,fix:'Remove the input `tag`. The gate judges the tag that started the run.',facts})
return judged(event)??(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.IX)(`${DONE[event.name]??event.name} ${requestedTag?.tag??''}`,facts)}})
const DONE={push:'A new tag was pushed:',release:'A release was published for',workflow_dispatch:'The run was started manually for',local:'Judged on the command line:'}
const JUDGES={push:judgePush,release:judgeRelease,workflow_dispatch:judgeDispatch,local:()=>{}}
function judgePush(event){const tag=(0,_model_event_js__WEBPACK_IMPORTED_MODULE_1__.DC)(event.ref)
if(tag===void 0)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('not-a-tag',{expected:'a pushed tag (refs/tags/...)',found:event.ref===''?'no ref':event.ref,fix:`${USE} and without \`branches\`.`})
if(event.deleted===true)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('tag-deleted',{expected:'a new tag',found:`the deletion of ${tag}`,fix:'There is nothing to release. To prevent deletions, add a tag ruleset that restricts them.'})
if(event.created!==true)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('tag-moved',{expected:'a new tag',found:`the existing tag ${tag}, moved to another object`,fix:'Release a new version: a published tag must not change. To prevent this, add a tag ruleset that restricts updates.'})
return}function judgeRelease(event){const{action='none',draft}=event
const isPublishing=_model_event_js__WEBPACK_IMPORTED_MODULE_1__.u6.includes(action)
if(!isPublishing||draft!==false)return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('release-not-published',{expected:`the activity type ${(0,_model_command_js__WEBPACK_IMPORTED_MODULE_2__.uy)(_model_event_js__WEBPACK_IMPORTED_MODULE_1__.u6)}, and a release that is not a draft`,found:draft===false?action:`${action}, and a draft`,fix:isPublishing?'Publish the release. A draft cannot be released.':'Start the workflow with `on: release: types: [published]`.'})
if(event.releaseTag===void 0||event.releaseTag!==(0,_model_event_js__WEBPACK_IMPORTED_MODULE_1__.DC)(event.ref))return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('payload-unusable',{expected:`a release of the tag of the run (${event.ref})`,found:event.releaseTag===void 0?'a release without a tag':`a release of ${event.releaseTag}`,fix:'Publish the release again.'})
return}function judgeDispatch(event){if((0,_model_event_js__WEBPACK_IMPORTED_MODULE_1__.Mb)(event)!==void 0)return
return(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__.fJ)('no-tag',{expected:'a run on a tag, or the input tag',found:event.ref===''?'neither':`a run on ${event.ref}, without the input tag`,fix:`Select the tag under "Use workflow from", or run \`gh workflow run WORKFLOW --ref TAG\`. To start from a branch, pass the tag to the gate: with: { tag: '\${{ inputs.tag }}' }.`})}}),2051:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{IX:()=>pass,fJ:()=>fail,qH:()=>defineCheck})
const defineCheck=check=>check
const pass=(message,facts={})=>({status:'pass',message,facts})
function fail(...args){const[code,wrong]=args.length===1?[void 0,args[0]]:args
return{status:'fail',code,...wrong,facts:wrong.facts??{}}}}),1256:(function(__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__){__nccwpck_require__.d(__webpack_exports__,{CZ:()=>isConsequence,LD:()=>decide,zM:()=>reasonsOf})
const isConsequence=(result,results)=>result.status==='unknown'&&results.some(({id,status})=>id===result.because&&status==='fail')
const reasonsOf=results=>[...new Set(results.filter(result=>!isConsequence(result,results)).map(({code})=>code).filter(code=>code!==''))]
function decide(results){const on=results.filter(result=>result.status!=='off')
if(on.some(result=>result.status==='fail'))return'denied'
return on.length>0&&on.every(result=>result.status==='pass')?'allowed':'undetermined'}})}
var __webpack_module_cache__={}
function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId]
if(cachedModule!==void 0)return cachedModule.exports
var module=__webpack_module_cache__[moduleId]={exports:{}}
var threw=true
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__)
threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__
if(typeof __nccwpck_require__!=='undefined')__nccwpck_require__.ab=__dirname+"/";(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__
var leafPrototypes
__nccwpck_require__.t=function(value,mode){if(mode&1)value=this(value)
if(mode&8)return value
if(typeof value==='object'&&value){if(mode&4&&value.__esModule)return value
if(mode&16&&typeof value.then==='function')return value}var ns=Object.create(null)
__nccwpck_require__.r(ns)
var def={}
leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)]
for(var current=mode&2&&value;typeof current=='object'&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key])
def['default']=()=>value
__nccwpck_require__.d(ns,def)
return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key))Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}})();(()=>{__nccwpck_require__.f={}
__nccwpck_require__.e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>{__nccwpck_require__.f[key](chunkId,promises)
return promises},[]))})();(()=>{__nccwpck_require__.u=chunkId=>chunkId+".index.js"})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=='undefined'&&Symbol.toStringTag)Object.defineProperty(exports,Symbol.toStringTag,{value:'Module'})
Object.defineProperty(exports,'__esModule',{value:true})}})();(()=>{var installedChunks={792:1}
var installChunk=chunk=>{var moreModules=chunk.modules,chunkIds=chunk.ids,runtime=chunk.runtime
for(var moduleId in moreModules)if(__nccwpck_require__.o(moreModules,moduleId))__nccwpck_require__.m[moduleId]=moreModules[moduleId]
if(runtime)runtime(__nccwpck_require__)
for(var i=0;i<chunkIds.length;i++)installedChunks[chunkIds[i]]=1}
__nccwpck_require__.f.require=(chunkId,promises)=>{if(!installedChunks[chunkId])if(true)installChunk(require("./"+__nccwpck_require__.u(chunkId)))
else installedChunks[chunkId]=1}})()
var __webpack_exports__={}
__nccwpck_require__.r(__webpack_exports__)
__nccwpck_require__.d(__webpack_exports__,{cli:()=>cli,run:()=>gate_run})
var external_node_fs_=__nccwpck_require__(3024)
var external_os_=__nccwpck_require__(857)
function utils_toCommandValue(input){if(input===null||input===void 0)return''
else if(typeof input==='string'||input instanceof String)return input
return JSON.stringify(input)}function utils_toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length)return{}
return{title:annotationProperties.title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message)
process.stdout.write(cmd.toString()+external_os_.EOL)}const CMD_STRING='::'
class Command{constructor(command,properties,message){if(!command)command='missing.command'
this.command=command
this.properties=properties
this.message=message}toString(){let cmdStr=CMD_STRING+this.command
if(this.properties&&Object.keys(this.properties).length>0){cmdStr+=' '
let first=true
for(const key in this.properties)if(this.properties.hasOwnProperty(key)){const val=this.properties[key]
if(val){if(first)first=false
else cmdStr+=','
cmdStr+=`${key}=${escapeProperty(val)}`}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`
return cmdStr}}function escapeData(s){return utils_toCommandValue(s).replace(/%/g,'%25').replace(/\r/g,'%0D').replace(/\n/g,'%0A')}function escapeProperty(s){return utils_toCommandValue(s).replace(/%/g,'%25').replace(/\r/g,'%0D').replace(/\n/g,'%0A').replace(/:/g,'%3A').replace(/,/g,'%2C')}__nccwpck_require__(6928)
void 0&&(void 0).__awaiter
var ExitCode;(function(ExitCode){ExitCode[ExitCode["Success"]=0]="Success"
ExitCode[ExitCode["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}))
function getInput(name,options){const val=process.env[`INPUT_${name.replace(/ /g,'_').toUpperCase()}`]||''
if(options&&options.required&&!val)throw new Error(`Input required and not supplied: ${name}`)
if(options&&options.trimWhitespace===false)return val
return val.trim()}function isDebug(){return process.env['RUNNER_DEBUG']==='1'}function debug(message){command_issueCommand('debug',{},message)}function error(message,properties={}){command_issueCommand('error',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand('warning',utils_toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_.EOL)}var clock=__nccwpck_require__(8247)
var fact=__nccwpck_require__(6725)
var entry=__nccwpck_require__(7011)
function readRunner(env,tagInput,readFile){const[owner='',name='']=(env['GITHUB_REPOSITORY']??'').split('/')
const payload=readPayload(env['GITHUB_EVENT_PATH']??'',readFile)
const event=readEvent(env,tagInput,payload)
return{event,people:readPeople(env,payload),repository:{owner,name},runId:env['GITHUB_RUN_ID']??''}}function readPayload(path,readFile){if(path==='')return{problem:'GITHUB_EVENT_PATH is not set'}
try{const body=JSON.parse(readFile(path))
return isRecord(body)?{body}:{problem:'the payload is not a JSON object'}}catch(error){return{problem:error instanceof SyntaxError?'the payload is not JSON':`${path} cannot be read`}}}function readEvent(env,tagInput,payload){const name=env['GITHUB_EVENT_NAME']??''
const sha=env['GITHUB_SHA']??''
const base={name,ref:env['GITHUB_REF']??'',commit:OID.test(sha)?sha:'',tagInput}
if(sha!==base.commit)return{...base,payloadProblem:`GITHUB_SHA is not a commit: ${sha}`}
if('problem'in payload)return{...base,payloadProblem:payload.problem}
const{body}=payload
const missing=(FIELDS.get(name)??[]).filter(({path,type})=>typeof at(body,path)!==type)
if(missing.length>0)return{...base,payloadProblem:`the payload lacks ${missing.map(({path})=>path.join('.')).join(', ')}`}
if(name==='push'&&body['ref']!==base.ref)return{...base,payloadProblem:`the payload is about ${JSON.stringify(body['ref']??null)}, not ${base.ref}`}
if(name==='push'&&!OID.test(String(body['after'])))return{...base,payloadProblem:`payload.after is not a git object: ${String(body['after'])}`}
if(name==='push')return{...base,created:body['created']===true,deleted:body['deleted']===true,after:String(body['after'])}
if(name==='release')return{...base,action:String(body['action']),releaseTag:String(at(body,['release','tag_name'])),draft:at(body,['release','draft'])===true}
return base}const OID=/^(?:[\da-f]{40}|[\da-f]{64})$/
const SENDER=[{path:['sender','login'],type:'string'},{path:['sender','id'],type:'number'}]
const FIELDS=new Map([['push',[{path:['after'],type:'string'},{path:['created'],type:'boolean'},{path:['deleted'],type:'boolean'},...SENDER]],['release',[{path:['action'],type:'string'},{path:['release','tag_name'],type:'string'},{path:['release','draft'],type:'boolean'},...SENDER]],['workflow_dispatch',SENDER]])
function readPeople(env,payload){const login=env['GITHUB_ACTOR']??''
const triggeringLogin=env['GITHUB_TRIGGERING_ACTOR']??''
const attempt=Number(env['GITHUB_RUN_ATTEMPT'])
const id=Number(env['GITHUB_ACTOR_ID'])
const lacking=Object.entries({GITHUB_ACTOR:login,GITHUB_TRIGGERING_ACTOR:triggeringLogin}).filter(([,value])=>value==='').map(([variable])=>variable)
if(!Number.isSafeInteger(attempt)||attempt<1)lacking.push('GITHUB_RUN_ATTEMPT')
if(lacking.length>0)return(0,fact.L5)('actor-missing',`The runner does not say who started the run: ${lacking.join(', ')} not set.`,'Run the gate in GitHub Actions, on GitHub Enterprise Server 3.7 or later.')
const actor=Number.isSafeInteger(id)&&id>0?{login,id}:{login}
const triggering=(0,entry.Up)(login,triggeringLogin)?actor:{login:triggeringLogin}
const sender='body'in payload?readSender(payload.body):void 0
return(0,fact.eO)({actor,triggering,attempt,sender})}function readSender(body){const[login,id]=[at(body,['sender','login']),at(body,['sender','id'])]
return typeof login==='string'&&typeof id==='number'?{login,id}:void 0}const isRecord=value=>typeof value==='object'&&value!==null
const at=(body,path)=>path.reduce((value,key)=>isRecord(value)?value[key]:void 0,body)
var configuration_error=__nccwpck_require__(5006)
var gate_inputs=__nccwpck_require__(1332)
var gate=__nccwpck_require__(7065)
var judge=__nccwpck_require__(6089)
var model_escape=__nccwpck_require__(964)
function annotate({title,message,fix,places=[]}){const say=what=>(0,model_escape.ts)(`${what} ${fix}`)
if(places.length===0)return[{title,message:say(message)}]
return places.map(({path,line,message:here=message})=>({title,message:say(here),file:path,startLine:line}))}const annotations=report=>report.checks.filter(({status,causedBy})=>status==='fail'||status==='unknown'&&causedBy===void 0).flatMap(({id,code,message,fix})=>annotate({title:`release-gate: ${id}`,message,fix:`${fix} [${code}]`}))
var headline=__nccwpck_require__(903)
const SAFE=/^[\w.@+!/-]*$/
function outputsOf(report,releaseNotes){const{tag,version,actor}=report
const text=value=>value===null?'':String(value)
return{allowed:text(report.decision==='allowed'),decision:report.decision,reasons:report.reasons.join(' '),tag:safe(tag.name),'tag-object-sha':safe(tag.objectSha),sha:safe(tag.sha),version:safe(version.text),scheme:version.scheme,major:text(version.major),minor:text(version.minor),patch:text(version.patch),prerelease:safe(version.prerelease),'is-prerelease':version.text===''?'':text(version.prerelease!==''),channel:version.channel,'npm-tag':safe(version.npmTag),'is-latest':text(version.isLatest),package:safe(version.package),actor:/^\w[\w-]*(?:\[bot\])?$/.test(actor.login)?actor.login:'','release-notes':releaseNotes,'authorized-by':/^\w[\w.:/-]*$/.test(actor.authorizedBy)?actor.authorizedBy:'',report:(0,model_escape.oi)(report)}}const safe=text=>SAFE.test(text)&&!text.startsWith('-')?text:''
const PREDICATE_TYPE='https://github.com/org/release-gate/decision/v1'
function predicateOf(report,invocation){const{decision,reasons,tag,version,actor,policy,checks}=report
const{repository,run,workflow,time,inputs}=invocation
return{decision,reasons,timeDecided:time,release:{uri:`git+${repository}@refs/tags/${tag.name}`,digest:{gitCommit:tag.sha,...tag.objectSha===''?{}:{gitTag:tag.objectSha}},version:version.text,...version.package===''?{}:{package:version.package}},actor:{login:actor.login,...actor.id===null?{}:{id:actor.id},triggeringLogin:actor.triggeringLogin,authorizedBy:actor.authorizedBy},checks:checks.map(({id,status,code})=>code===''?{id,status}:{id,status,code}),policy:{inputs,...policy===null?{}:{file:{name:policy.file,digest:{gitCommit:policy.commit,gitBlob:policy.blob}}}},invocation:{run,workflow}}}function markdownTable(columns,rows){if(rows.length===0)return[]
const head=['',...columns].map(column=>`| ${column}`.trimEnd()).join(' ')
return[`${head} |`,`${'|---'.repeat(columns.length+1)}|`,...rows.map(cells=>`| ${cells.join(' | ')} |`),'']}const idLine=(title,ids)=>ids.length===0?[]:[`${title}: ${ids.map(id=>`\`${id}\``).join(', ')}.`,'']
const ruleCell=({id,title})=>`**${id}**<br>${(0,model_escape.wD)(title)}`
const withCommands=text=>text.split('`').map((part,index)=>index%2===1?`<code>${(0,model_escape.wD)(part)}</code>`:(0,model_escape.wD)(part)).join('')
var release_report=__nccwpck_require__(5061)
const MARKS={pass:'✅',fail:'❌',unknown:'❔',off:''}
function summary(report){const{checks,decision}=report
const shown=checks.filter(({status,causedBy})=>status!=='off'&&causedBy===void 0)
const off=checks.filter(({status})=>status==='off').map(({id})=>id)
const lines=[`### ${decision==='allowed'?MARKS.pass:MARKS.fail} ${(0,model_escape.wD)((0,headline.P)(report))}`,'',...markdownTable(['Check','Expected','Found','What to do'],shown.map(cellsOf)),...(0,release_report.P)(report).flatMap(({cause,ids})=>idLine(`Not judged, because \`${cause}\` failed`,ids)),...idLine('Off',off)]
return`${lines.join('\n')}\n`}function cellsOf(check){const{status,code,expected,message}=check
const found=(0,model_escape.wD)(status==='pass'?message:check.found)
const marked=code===''?found:`${found}<br><code>${code}</code>`
return[MARKS[status],ruleCell(check),(0,model_escape.wD)(expected),marked,withCommands(check.fix)]}var table=__nccwpck_require__(5286)
const FAILURE=1
async function runProcess(process,work,say){process.exitCode=FAILURE
let isSettled=false
const fail=problem=>{isSettled=true
process.exitCode=FAILURE
try{say(problem)}finally{process.exit()}}
process.once('beforeExit',()=>{if(!isSettled)fail('release-gate ended without a verdict: it waits for a response that cannot arrive. Re-run the job.')})
process.once('uncaughtException',error=>fail(describe(error)))
try{const exitCode=await work()
isSettled=true
process.exitCode=exitCode}catch(error){fail(describe(error))}}const describe=error=>`release-gate failed: ${(error instanceof Error?error.message:String(error)).split('\n',1)[0]??''}.`
var external_node_path_=__nccwpck_require__(6760)
const NOT_WRITTEN='runner/not-written'
const DISK={append:external_node_fs_.appendFileSync,write:external_node_fs_.writeFileSync,read:path=>(0,external_node_fs_.readFileSync)(path,'utf8'),makeFolder:external_node_fs_.mkdtempSync}
function openRunnerFiles(env,disk=DISK,logError=()=>process.stdout.errored){const broken=new Map
let folder
function attempt(variable,use){if(broken.has(variable))return
const path=env[variable]??''
try{if(path==='')throw new Error('not set')
return use(path)}catch(error){broken.set(variable,path===''?notSet(variable):notWritten(`${variable}, ${path},`,error))
return}}return{problems:()=>{const error=logError()
return[...broken.values(),...error===null?[]:[notWritten('The job log',error)]]},setOutputs:values=>attempt('GITHUB_OUTPUT',path=>appendSurely(disk,path,heredocs(values))),allow:()=>attempt('GITHUB_OUTPUT',path=>appendAllowed(disk,path)),appendSummary:text=>{if((env['GITHUB_STEP_SUMMARY']??'')!=='')attempt('GITHUB_STEP_SUMMARY',path=>disk.append(path,text))},save:(name,text)=>attempt('RUNNER_TEMP',temp=>{folder??=disk.makeFolder((0,external_node_path_.join)(temp,'release-gate-'))
const path=(0,external_node_path_.join)(folder,name)
disk.write(path,text)
return path})??''}}function reportProblems(files,title){for(const problem of files.problems().map(model_escape.ts)){error(problem,{title})
if(process.stdout.errored!==null)process.stderr.write(`${title}: ${problem}\n`)}}const ALLOWED='decision=allowed\nallowed=true'
function appendSurely(disk,path,text){disk.append(path,text)
if(!disk.read(path).endsWith(text))throw new Error('what was written is not in the file')}function appendAllowed(disk,path){try{appendSurely(disk,path,ALLOWED)}catch(error){takeBack(disk,path)
throw error}}function takeBack(disk,path){try{disk.append(path,'\nallowed=false\n')}catch{}}const heredocs=values=>Object.entries(values).map(([name,value])=>{let delimiter='END'
while(value.includes(delimiter))delimiter+='_END'
return`${name}<<${delimiter}\n${value}\n${delimiter}\n`}).join('')
const notSet=variable=>`${variable} is not set, so the step cannot set outputs. Run release-gate as a step of a job, on runner 2.297.0 or later.`
const AGAIN='then re-run the job'
const FULL={why:'the disk is full',fix:`Free disk space on the runner, ${AGAIN}.`}
const DENIED={why:'the user of the step has no write permission',fix:`In a container job, add \`options: --user root\` to \`container\`; on a self-hosted runner, give the runner's user the right to write its own folder. Push that, ${AGAIN}.`}
const GONE={why:'it does not exist',fix:`Move release-gate before every step that removes the runner's files, ${AGAIN}.`}
const CAUSES={ENOSPC:FULL,EDQUOT:FULL,EACCES:DENIED,EPERM:DENIED,EROFS:{why:'the file system is read-only',fix:`Mount it for writing, ${AGAIN}.`},ENOENT:GONE,ENOTDIR:GONE,EPIPE:{why:'nothing reads it',fix:`Check that the runner still runs, ${AGAIN}.`}}
function notWritten(what,error){const{why,fix}=CAUSES[error.code??'']??{why:error.message,fix:`Check the runner's disk, ${AGAIN}.`}
return`${what} cannot be written: ${why}${error.code===void 0?'':` (${error.code})`}. ${fix}`}function publish(judgement,{mode},invocation,files){const{report,misconfigured,releaseNotes}=judgement
const isAllowed=report.decision==='allowed'&&!misconfigured
const fails=misconfigured||!isAllowed&&mode==='enforce'
const saved=saveFiles(judgement,invocation,files)
info((0,table.t)(report))
const annotate=fails?error:warning
for(const{title,message}of annotations(report))annotate(message,{title})
files.appendSummary(summary(report))
const reasons=files.problems().length>0?[...report.reasons,NOT_WRITTEN]:report.reasons
const outputs={...outputsOf(report,releaseNotes),...saved,allowed:'false',decision:report.decision==='allowed'?'undetermined':report.decision,reasons:reasons.join(' ')}
const isSet=([,value])=>value!==''||report.tag.name!==''
files.setOutputs(Object.fromEntries(Object.entries(outputs).filter(isSet)))
if(isAllowed&&files.problems().length===0)files.allow()
reportProblems(files,'release-gate: runner')
if(fails||files.problems().length>0)return FAILURE
if(!isAllowed)info(`mode: report, so the step does not fail. ${(0,model_escape.ts)((0,headline.P)(report))}`)
return 0}function publishProblems(code,problems,files){files.setOutputs({allowed:'false',decision:'undetermined',reasons:code})
for(const problem of problems)error((0,model_escape.ts)(problem),{title:'release-gate: configuration'})
const list=problems.map(problem=>`- ${(0,model_escape.wD)(problem.trim())}`).join('\n')
files.appendSummary(`### ❌ Not judged: release-gate could not run (<code>${code}</code>)\n\n${list}\n`)
reportProblems(files,'release-gate: runner')}function saveFiles({report,releaseNotes},invocation,files){const json=value=>`${JSON.stringify(value,void 0,2)}\n`
return{'report-file':files.save('report.json',json(report)),...releaseNotes===''?{}:{'release-notes-file':files.save('release-notes.md',`${releaseNotes}\n`)},...report.tag.sha===''?{}:{'predicate-file':files.save('predicate.json',json(predicateOf(report,invocation))),'predicate-type':PREDICATE_TYPE}}}async function run(env){const files=openRunnerFiles(env)
files.setOutputs({allowed:'false'})
try{refuseUncheckedTls(env)
if(env['GITHUB_EVENT_NAME']==='local')env={...env,GITHUB_EVENT_NAME:''}
const reader={get:name=>getInput(name),others:Object.keys(env).filter(name=>name.startsWith('INPUT_')).map(name=>name.slice('INPUT_'.length).toLowerCase()).filter(name=>!Object.hasOwn(gate_inputs.m,name)),owner:env['GITHUB_REPOSITORY_OWNER']??''}
const{policy,token,teamToken,tag}=await(0,gate.K)(reader)
const{event,people,repository,runId}=readRunner(env,tag,path=>(0,external_node_fs_.readFileSync)(path,'utf8'))
if(isDebug())debugSetUp(env,{policy,event,people})
const openSource=async()=>{const{openGitHub}=await Promise.all([__nccwpck_require__.e(458),__nccwpck_require__.e(130),__nccwpck_require__.e(696)]).then(__nccwpck_require__.bind(__nccwpck_require__,5130))
return openGitHub({repository,runId,token,teamToken,apiUrl:env['GITHUB_API_URL']??'https://api.github.com',trace:isDebug()?line=>debug((0,model_escape.ts)(line)):void 0})}
const ports={clock:clock.m,progress:info}
const judgement=await(0,judge.S)(policy,event,people,openSource,ports)
return publish(judgement,policy,readInvocation(env,reader),files)}catch(error){if(error instanceof configuration_error.j)publishProblems('configuration/invalid-input',error.problems,files)
else publishProblems('internal/defect',[describeDefect(error)],files)
return FAILURE}}const abandon=(env,problem)=>publishProblems('internal/defect',[problem],openRunnerFiles(env))
function readInvocation(env,{get}){const repository=`${env['GITHUB_SERVER_URL']??'https://github.com'}/${env['GITHUB_REPOSITORY']??''}`
const names=Object.keys(gate_inputs.m).filter(name=>!name.endsWith('token')&&get(name)!=='')
return{repository,run:`${repository}/actions/runs/${env['GITHUB_RUN_ID']??''}/attempts/${env['GITHUB_RUN_ATTEMPT']??''}`,workflow:env['GITHUB_WORKFLOW_REF']??'',time:new Date(clock.m.now()).toISOString(),inputs:Object.fromEntries(names.map(name=>[name,get(name)]))}}function refuseUncheckedTls(env){if(env['NODE_TLS_REJECT_UNAUTHORIZED']==='0')throw new configuration_error.j(['NODE_TLS_REJECT_UNAUTHORIZED: expected it not to be 0; found 0, so no response of the API can be trusted. Remove it. For a private CA, set NODE_EXTRA_CA_CERTS.'])}const NETWORK_VARIABLE=/^(?:https?_proxy|all_proxy|no_proxy|NODE_EXTRA_CA_CERTS|NODE_OPTIONS)$/i
function debugSetUp(env,read){debug(`Node ${process.version} on ${process.platform}, API ${env['GITHUB_API_URL']??'not set'}`)
const names=Object.keys(env).filter(name=>NETWORK_VARIABLE.test(name)&&env[name]!=='')
debug(`variables set that change the network: ${names.join(', ')||'none'}`)
for(const[name,value]of Object.entries(read))debug(`${name}: ${(0,model_escape.ts)(action_describe(value))}`)}const action_describe=value=>JSON.stringify(value,(_,part)=>part instanceof RegExp?String(part):part)
function describeDefect(error){debug(error instanceof Error?error.stack??error.message:String(error))
const message=error instanceof Error?error.message:String(error)
return`release-gate hit an internal error: ${message}. Nothing is allowed. Re-run the job with debug logging, and report the error.`}const complain=problem=>process.stderr.write(`${(0,model_escape.ts)(problem)}\n`)
function writeDirectly(process){const stdout={errored:null,write}
Object.defineProperty(process,'stdout',{value:stdout,configurable:true})
function write(text){const bytes=Buffer.from(text)
for(let written=0;written<bytes.length&&stdout.errored===null;)try{written+=(0,external_node_fs_.writeSync)(1,bytes,written)}catch(error){if(error.code==='EAGAIN')Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,5)
else stdout.errored=error}return stdout.errored===null}}async function gate_run(){writeDirectly(process)
await runProcess(process,()=>run(process.env),problem=>abandon(process.env,problem))
process.exit()}const cli=()=>runProcess(process,async()=>{const{main,processTerminal}=await Promise.all([__nccwpck_require__.e(32),__nccwpck_require__.e(827)]).then(__nccwpck_require__.bind(__nccwpck_require__,7827))
return main(process.argv.slice(2),processTerminal(process))},complain)
module.exports=__webpack_exports__})()

if (require.main === module) module.exports.run()
