"use strict"
exports.id=404
exports.ids=[404,517]
exports.modules={9808:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{K:()=>latestDate,p:()=>isPastRetention})
const RETENTION=90*24*60*60*1e3
const isPastRetention=(committedAt,now)=>committedAt!==void 0&&now-committedAt>RETENTION
const FURTHEST_AHEAD=14*60*60*1e3
const latestDate=milliseconds=>new Date(milliseconds+FURTHEST_AHEAD).toISOString().slice(0,10)}),517:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>matchNames,T:()=>matchOnce})
var _model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1271)
const MILLISECONDS=500
async function matchNames(pattern,names){return pattern.kind==='template'?names.map(name=>(0,_model_version_tag_pattern_js__WEBPACK_IMPORTED_MODULE_0__.us)(pattern,name)):await matchExpression(pattern,names)}async function matchExpression({source},names){const code=`names.map((name) => { const { version = '', package: of = '' } = new RegExp(source, 'u').exec(name)?.groups ?? {}\n    return [version, of] })`
const found=await runBounded(code,{source,names})
return found?.map(([version,packageName])=>version===''?[]:[{version,package:packageName}])}const matchOnce=(source,text)=>runBounded("({ group: new RegExp(source, 'mu').exec(text)?.[1] })",{source,text})
async function runBounded(code,context){const{runInNewContext}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,714,19))
try{return runInNewContext(code,context,{timeout:MILLISECONDS})}catch(error){if(error.code==='ERR_SCRIPT_EXECUTION_TIMEOUT')return
throw error}}}),5969:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{U:()=>NO_COMMIT,v:()=>NO_TAG})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const NO_COMMIT=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','The tag does not lead to a commit.')
const NO_TAG=(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.IY)('tag-object','not-found','The tag does not exist, so it has no signature.')}),9884:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{RS:()=>readReleaseFiles,Tn:()=>readChangelog,Ul:()=>readFiles,y5:()=>readDeclaredVersions})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
var _model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5345)
var _match_names_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(517)
var _whole_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6897)
async function readReleaseFiles(wanted,files){const read=Promise.resolve(files)
return{changelog:await readChangelog(wanted,read),declaredVersions:await readDeclaredVersions(wanted,read)}}async function readFiles(paths,commit,source,snapshot){if(paths.length===0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(new Map)
const seen=await snapshot
if(!seen.known)return seen
const at=await commit
if(!at.known)return at
const states=seen.value.tagged===void 0?await source.files(at.value,paths):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(seen.value.tagged)
if(!states.known)return states
const files=new Map
const whole=await Promise.all(states.value.map(file=>(0,_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.A)(file,source)))
for(const[index,path]of paths.entries()){const file=whole[index]??(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'missing'})
if(!file.known)return file
files.set(path,file.value)}return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(files)}async function readChangelog({changelog},files){if(!changelog.known)return changelog
const path=changelog.value
if(path===void 0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'off'})
const read=await files
if(!read.known)return read
const file=read.value.get(path)??{status:'missing'}
if(file.status!=='text')return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({...file,path})
const{parseChangelog}=await Promise.all([__webpack_require__.e(402),__webpack_require__.e(138),__webpack_require__.e(334)]).then(__webpack_require__.bind(__webpack_require__,3334))
try{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'read',path,sections:parseChangelog(file.text)})}catch{return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)({status:'unusable',path,problem:'a text that is nested too deeply to be read'})}}async function readDeclaredVersions({versionFiles},files){if(!versionFiles.known)return versionFiles
if(versionFiles.value.length===0)return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)([])
const read=await files
if(!read.known)return read
return(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(await Promise.all(versionFiles.value.map(versionFile=>declaredIn(versionFile,read.value))))}async function declaredIn(versionFile,files){const{path,expression}=versionFile
const[file,...parents]=(0,_model_version_files_version_file_js__WEBPACK_IMPORTED_MODULE_2__.P_)(versionFile).map(each=>files.get(each))
if(file===void 0||file.status==='missing')return{path,outcome:'missing-file'}
if(file.status==='unusable')return{path,outcome:'unreadable',problem:file.problem}
if(expression===void 0){const texts=parents.flatMap(parent=>parent?.status==='text'?[parent.text]:[])
const{readDeclaredVersion}=await Promise.all([__webpack_require__.e(528),__webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__,3248))
return readDeclaredVersion(versionFile,file.text,texts)}const found=await(0,_match_names_js__WEBPACK_IMPORTED_MODULE_3__.T)(expression,file.text)
if(found===void 0)return{path,outcome:'unreadable',problem:'the regular expression took too long'}
return found.group===void 0?{path,outcome:'undeclared',where:`/${expression}/`}:{path,outcome:'version',version:found.group}}}),2404:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{gatherFacts:()=>gatherFacts})
var branch_rules=__webpack_require__(6053)
var fact=__webpack_require__(6725)
var glob_glob=__webpack_require__(550)
var release_files=__webpack_require__(2008)
var dates=__webpack_require__(9808)
var whole_file=__webpack_require__(6897)
var people_entry=__webpack_require__(7011)
function policyFile(read){const people=[]
const teams=[]
const problems=[]
for(const each of read)if(typeof each==='string')problems.push(each)
else if(each.kind==='person')people.push(each)
else teams.push(each)
return{people,teams,problems}}const linesOf=text=>text.replace(/^\uFEFF/,'').split(/\r\n|\n|\r/)
function parseCodeowners(text){let owners=[]
for(const[index,raw]of linesOf(text).entries()){const[pattern,...names]=raw.replace(/\s#.*$/,'').trim().split(/\s+/)
if(pattern==='*')owners=[...entries(names,index+1)]}return policyFile(owners)}function*entries(names,line){for(const name of names){if(/^[^@]+@[^@]+$/.test(name))continue
const entry=name.startsWith('@')?(0,people_entry.ER)(name):void 0
yield entry===void 0?`line ${line}: "${name.slice(0,80)}" is not @login, @org/team-slug or an email address`:{...entry,line}}}const NAMED=/^[^()@<>]+(?:<[^<>]*>\s*)?\((@[^()\s]+)\)$/
const parseMaintainers=text=>policyFile(maintainers_entries(text))
function*maintainers_entries(text){for(const[index,raw]of linesOf(text).entries()){const content=(raw.includes('#')?raw.replace(/(^|\s)#.*$/,''):raw).trim()
if(content==='')continue
const entry=(0,people_entry.ER)(content)??(0,people_entry.ER)(NAMED.exec(content)?.[1]??'')
yield entry===void 0?`line ${index+1}: "${content.slice(0,80)}" is not a login, @org/team-slug or Name <mail> (@login)`:{...entry,line:index+1}}}const ALIASES_PATH='OWNERS_ALIASES'
const normalize=name=>name.toLowerCase().replace(/^@/,'')
function parseAliases(document){const listed=isMapping(document)?document['aliases']:void 0
if(!isMapping(listed))return
const aliases=new Map
for(const[name,members]of Object.entries(listed)){const key=normalize(name)
aliases.set(key,aliases.has(key)?void 0:members)}return aliases}function parseOwners(document,text,aliases){if(!isMapping(document))return policyFile(['it is not a YAML mapping with "approvers"'])
if('filters'in document)return policyFile(['"filters" is not supported: list "approvers" at the top level'])
const approvers='approvers'in document?document['approvers']:[]
if(!Array.isArray(approvers))return policyFile(['"approvers" is not a list'])
const lines=itemLines(text)
return policyFile(approvers.flatMap(approver=>{const line=lines.get(String(approver))??1
return peopleOf(approver,aliases).map(found=>typeof found==='string'?found:{...found,line})}))}function peopleOf(approver,aliases){if(typeof approver==='string'&&aliases.has(normalize(approver)))return membersOf(approver,aliases)
const person=personOf(approver)
return[person??`${shown(approver)} in "approvers" is not a login`]}function membersOf(alias,aliases){const members=aliases.get(normalize(alias))
if(!Array.isArray(members)||members.length===0)return[`the alias ${shown(alias)} is not a list of logins in ${ALIASES_PATH}`]
return members.map(member=>{const person=personOf(member)
const isAlias=typeof member==='string'&&aliases.has(normalize(member))
if(person!==void 0&&!isAlias)return person
return`${shown(member)} in the alias ${shown(alias)} of ${ALIASES_PATH} is not a login${isAlias?', but an alias':''}`})}const personOf=entry=>typeof entry==='string'?(0,people_entry.JC)(entry):void 0
const shown=entry=>`"${String(entry).slice(0,80)}"`
const isMapping=value=>typeof value==='object'&&value!==null&&!Array.isArray(value)
function itemLines(text){const lines=new Map
let isApprovers=false
for(const[index,line]of linesOf(text).entries()){if(/^[^\s#-]/.test(line))isApprovers=line.startsWith('approvers')
if(!isApprovers)continue
const item=/^\s*-\s+["']?([^\s"'#]+)/.exec(line)?.[1]
if(item!==void 0&&!lines.has(item))lines.set(item,index+1)}return lines}const nameOf=path=>path.slice(path.lastIndexOf('/')+1)
const aliasesFor=path=>nameOf(path)==='OWNERS'?ALIASES_PATH:void 0
async function readPolicyFile(path,text,aliases){const name=nameOf(path)
if(name==='CODEOWNERS')return parseCodeowners(text)
if(name!=='OWNERS')return parseMaintainers(text)
const known=await readAliases(aliases)
if('problem'in known)return policyFile([`${ALIASES_PATH}: ${known.problem}`])
const document=await loadYaml(text)
return'problem'in document?policyFile([document.problem]):parseOwners(document.value,text,known.aliases)}async function readAliases(file){if(file===void 0)return{problem:'it was not read'}
if(file.status==='missing')return{aliases:new Map}
if(file.status==='unusable')return file
const document=await loadYaml(file.text)
if('problem'in document)return document
const aliases=parseAliases(document.value)
return aliases===void 0?{problem:'it is not a YAML mapping with "aliases"'}:{aliases}}async function loadYaml(text){const{load}=await __webpack_require__.e(733).then(__webpack_require__.t.bind(__webpack_require__,7733,19))
try{return{value:load(text)}}catch(error){return{problem:`it is not YAML: ${error.message.split('\n',1)[0]??''}`}}}async function readMaintainers({maintainersFile},source,snapshot){if(maintainersFile===void 0)return(0,fact.eO)({status:'off'})
const{path,repository}=maintainersFile
if(repository!==void 0){const read=await source.file(repository,path,aliasesFor(path))
if(!read.known)return read
const file=await(0,whole_file.A)(read.value.file,source,repository)
if(!file.known)return file
return(0,fact.eO)(await understand(`${repository}:${path}`,path,{...read.value,file:file.value}))}const seen=await snapshot
if(!seen.known)return seen
const{defaultBranch,file,fileOnTag,aliases}=seen.value
if(defaultBranch===void 0)return(0,fact.eO)({status:'missing',where:path})
const whole=await(0,whole_file.A)(file??{status:'missing'},source)
if(!whole.known)return whole
return(0,fact.eO)(await understand(`${path} on ${defaultBranch.name}`,path,{commit:defaultBranch.commit,file:whole.value,aliases,fileOnTag}))}async function understand(where,path,read){const{commit,file,fileOnTag,aliases}=read
if(file.status==='missing')return{status:'missing',where}
if(file.status==='unusable')return{status:'unusable',where,problem:file.problem}
const differs=fileOnTag?.status==='text'&&fileOnTag.text!==file.text
return{status:'read',where,commit,blob:file.oid,file:await readPolicyFile(path,file.text,aliases),onTag:differs?await readPolicyFile(path,fileOnTag.text,aliases):void 0}}var authorize=__webpack_require__(720)
async function readPeople(policy,people,source,maintainers,snapshot){if(!people.known)return[people,(0,fact.eO)([])]
const{actor,triggering}=people.value
const accounts=(0,people_entry.Up)(actor.login,triggering.login)?[actor]:[actor,triggering]
const ask=(teams,file)=>memberships(source,teams,accounts,account=>isGranted(account,policy,file))
const byInput=ask(policy.allowedTeams,void 0)
const file=await maintainers.then(fact=>fact.known&&fact.value.status==='read'?fact.value.file:void 0)
const inFile=(file?.teams??[]).filter(team=>!policy.allowedTeams.some(asked=>(0,people_entry.E8)(asked,team)))
const[fromInput,fromFile,ofSigner,identified]=await Promise.all([byInput,ask(inFile,file),signerMemberships(policy,accounts,[...policy.allowedTeams,...inFile],file,source,snapshot),identify(people.value,policy,file,source)])
return[(0,fact.eO)(identified),(0,fact.eO)([...fromInput,...fromFile,...ofSigner])]}const isGranted=(account,{allowedUsers,allowedTeams},file)=>(0,authorize.G)(account,{allowedUsers,allowedTeams,memberships:[],file}).outcome==='granted'
async function signerMemberships(policy,accounts,teams,file,source,snapshot){if(!policy.requireSignature||policy.allowedSigners!==void 0)return[]
const seen=await snapshot
const signer=seen.known?seen.value.tag.tagger:void 0
if(signer===void 0||accounts.some(({login})=>(0,people_entry.Up)(login,signer.login)))return[]
return memberships(source,teams,[signer],account=>isGranted(account,policy,file))}async function memberships(source,teams,accounts,granted){const asked=accounts.filter(account=>!(0,people_entry.w2)(account.login)&&!granted(account))
return Promise.all(teams.flatMap(team=>asked.map(async({login})=>({team,login,state:await source.membership(team,login)}))))}async function identify(people,policy,file,source){const{actor,triggering}=people
if(triggering.id!==void 0||(0,people_entry.Up)(actor.login,triggering.login))return people
const pinned=[...policy.allowedUsers,...file?.people??[]].some(entry=>entry.id!==void 0)
if(!pinned||isGranted(triggering,policy,file))return people
const id=await source.triggeringId(triggering.login)
return id.known?{...people,triggering:{...triggering,id:id.value}}:{...people,triggeringIdUnknown:id}}var consequences=__webpack_require__(5969)
async function readReleaseBranches(wanted,requestedTag,source,snapshot){const[seen,...listings]=await Promise.all([snapshot,...wanted.filter(glob_glob.fg).map(glob=>listMatching(glob,source))])
if(!seen.known)return seen
const expected=wanted.length>0?wanted:[seen.value.defaultBranch?.name??'the default branch']
if(seen.value.branches!==void 0)return(0,fact.eO)({expected,branches:seen.value.branches})
const commit=requestedTag.commit??seen.value.tag.commit
if(commit===void 0)return consequences.U
const names=wanted.filter(branch=>!(0,glob_glob.fg)(branch))
if(wanted.length===0&&seen.value.defaultBranch!==void 0)names.push(seen.value.defaultBranch.name)
for(const listing of listings){if(!listing.known)return listing
for(const branch of listing.value)names.push(branch)}const asked=names.length===0?(0,fact.eO)([]):await source.branches(commit,[...new Set(names)])
return(0,fact.Vt)(asked,branches=>({expected,branches}))}const listMatching=async(glob,source)=>(0,fact.Vt)(await source.branchNames((0,glob_glob.Qz)(glob)),names=>names.filter(name=>(0,glob_glob.sB)(glob,name)))
var facts_release_files=__webpack_require__(9884)
const UNSIGNED=(0,fact.eO)({verifiedBy:'github',verified:false,reason:'unsigned'})
async function readSignature({allowedSigners},requestedTag,source,snapshot){const{object,commit}=requestedTag
const isAskable=object!==void 0&&object!==commit&&allowedSigners===void 0
const early=isAskable?source.signature(object,void 0):void 0
const seen=await snapshot
if(!seen.known)return early??seen
const{tag,signers}=seen.value
if(tag.planned===true)return(0,fact.L5)('not-made','The tag is still to be made, so nobody has signed it.','Make it with `git tag -s`, then check it again.')
if(tag.object===void 0)return consequences.v
if(tag.object.type!=='tag')return UNSIGNED
if(early!==void 0)return early
if(allowedSigners===void 0)return source.signature(tag.object.oid,void 0)
const file=await(0,whole_file.A)(signers??{status:'missing'},source)
if(!file.known)return file
if(file.value.status==='text')return source.signature(tag.object.oid,file.value.text)
const problem=file.value.status==='unusable'?file.value.problem:'not there'
return(0,fact.L5)('not-found',`The allowed-signers file ${allowedSigners} on the default branch cannot be used: ${problem}.`,'Commit it to the default branch, or correct the input allowed-signers.')}async function readProcess(policy,requestedTag,wanted,source,snapshot,ports){const commit=requestedTag.commit===void 0?commitOf(snapshot):Promise.resolve((0,fact.eO)(requestedTag.commit))
const files=(0,facts_release_files.Ul)((0,release_files.wG)(wanted),commit,source,snapshot)
const[signature,commitChecks,pastRetention,pullRequests,changelog,declaredVersions]=await Promise.all([policy.requireSignature?readSignature(policy,requestedTag,source,snapshot):NOT_ASKED,policy.requiredChecks.length>0?readCommitChecks(policy,commit,source,ports):(0,fact.eO)([]),policy.requiredChecks.length>0?readPastRetention(snapshot,ports):(0,fact.eO)(false),policy.requiredApprovals>0?readPullRequests(commit,source):(0,fact.eO)([]),(0,facts_release_files.Tn)(wanted,files),(0,facts_release_files.y5)(wanted,files)])
return{signature,commitChecks,pastRetention,pullRequests,changelog,declaredVersions}}const NOT_ASKED=(0,fact.eO)({verifiedBy:'github',verified:false,reason:'not asked for'})
async function commitOf(snapshot){const seen=await snapshot
if(!seen.known)return seen
return seen.value.tag.commit===void 0?consequences.U:(0,fact.eO)(seen.value.tag.commit)}async function readCommitChecks(policy,commit,source,ports){const at=await commit
if(!at.known)return at
const{waitForChecks}=await __webpack_require__.e(856).then(__webpack_require__.bind(__webpack_require__,856))
return waitForChecks(policy,()=>source.commitChecks(at.value),ports)}const readPastRetention=async(snapshot,{clock})=>(0,fact.Vt)(await snapshot,({tag})=>(0,dates.p)(tag.committedAt,clock.now()))
async function readPullRequests(commit,source){const at=await commit
return at.known?source.pullRequests(at.value):at}async function gatherFacts(policy,given,source,ports){const{requestedTag}=given
const early=needsName(policy)?await readName(policy,requestedTag):void 0
const wanted=(0,branch_rules.I)(policy.releaseBranches,early?.outcome==='release'?early.version.channel:void 0)
const files=(0,release_files.dy)(policy,early)
const snapshot=source.snapshot(snapshotRequest(policy,requestedTag,wanted,(0,release_files.wG)(files)))
const maintainers=readMaintainers(policy,source,snapshot)
const others=Promise.all([readReleaseBranches(wanted,requestedTag,source,snapshot),readPeople(policy,given.people,source,maintainers,snapshot),readProcess(policy,requestedTag,files,source,snapshot,ports)])
const seen=await snapshot
const{findReleases}=await Promise.all([__webpack_require__.e(402),__webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__,4732))
const name=early??await readName(policy,requestedTag)
const releases=await findReleases(policy,requestedTag,name,source,snapshot)
const[branches,[people,teams],process]=await others
return{event:(0,fact.eO)(given.event),requestedTag:(0,fact.eO)(requestedTag),name:(0,fact.eO)(name),tag:(0,fact.Vt)(seen,({tag})=>tag),branches,releases,people,maintainers:await maintainers,teams,...process,...await versionFacts(name,releases,process.changelog),today:(0,fact.eO)((0,dates.K)(ports.clock.now()))}}const needsName=policy=>Object.keys(policy.releaseBranches.byChannel).length>0||(0,release_files.Z1)(policy).length>0
const readName=async(policy,{tag})=>(await Promise.all([__webpack_require__.e(402),__webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__,4732))).readRequestedTag(policy,tag)
function snapshotRequest({requireSignature,allowedSigners,maintainersFile},{tag,commit},branches,tagged){const path=maintainersFile?.repository===void 0?maintainersFile?.path:void 0
return{tag,tagged:tagged.length===0?void 0:tagged,signers:requireSignature?allowedSigners:void 0,branches:branches.filter(branch=>!(0,glob_glob.fg)(branch)),commit:branches.some(glob_glob.fg)?void 0:commit,path,aliases:path===void 0?void 0:aliasesFor(path)}}async function versionFacts(name,releases,changelog){const{NO_VERSION,notesOf,releaseRankOf}=await Promise.all([__webpack_require__.e(402),__webpack_require__.e(732)]).then(__webpack_require__.bind(__webpack_require__,4732))
if(name.outcome!=='release')return{version:NO_VERSION,releaseRank:NO_VERSION,releaseNotes:NO_VERSION}
const{version}=name
return{version:(0,fact.eO)(version),releaseRank:(0,fact.Vt)(releases,all=>releaseRankOf(version,all)),releaseNotes:(0,fact.Vt)(changelog,log=>notesOf(log,version))}}}),6897:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{A:()=>wholeFile})
var _model_fact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6725)
const wholeFile=async(file,source,repository)=>file.status==='unusable'&&file.cut!==void 0?source.blob(file.cut,repository):(0,_model_fact_js__WEBPACK_IMPORTED_MODULE_0__.eO)(file)}),720:(function(__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__){__webpack_require__.d(__webpack_exports__,{G:()=>authorize,x:()=>lookAlikes})
var _entry_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7011)
function authorize(account,grants){const{allowedUsers,file}=grants
const matches=matcher(account)
if(allowedUsers.some(matches))return{outcome:'granted',by:'allowed-users'}
const line=file?.people.find(matches)?.line
if(line!==void 0)return{outcome:'granted',by:`maintainers-file:${line}`}
const memberships=(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.w2)(account.login)?[]:grants.memberships.filter(({login})=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(login,account.login))
const active=memberships.find(({state})=>state.known&&state.value==='active')
if(active!==void 0)return{outcome:'granted',by:`team:${(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(active.team)}`}
const isNamed=entry=>(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Up)(entry.login,account.login)
const pinned=(allowedUsers.find(isNamed)??file?.people.find(isNamed))?.id
if(pinned!==void 0&&account.id===void 0)return{outcome:'id-unknown'}
const unreadable=memberships.find(({state})=>!state.known)
if(unreadable!==void 0)return{outcome:'team-unknown',membership:unreadable}
if(pinned!==void 0)return{outcome:'other-id',expected:pinned}
const pending=memberships.find(({state})=>state.known&&state.value==='pending')
return pending===void 0?{outcome:'not-listed'}:{outcome:'pending',team:(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__.Ps)(pending.team)}}function matcher({login,id}){const wanted=login.toLowerCase()
return entry=>entry.id===void 0?entry.login.length===wanted.length&&entry.login.toLowerCase()===wanted:entry.id===id}const lookAlikes=(login,people)=>people.map(person=>person.login).filter(listed=>{const[a,b]=[listed.toLowerCase(),login.toLowerCase()]
return a!==b&&(a.includes(b)||b.includes(a))})})}

